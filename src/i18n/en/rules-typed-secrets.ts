/** Rules that stop secrets, in English. */
export const typedSecretRules = {
  'SECRET-TYPED': {
    problem: 'This holds a password or a key, which no file of the bundle may have.',
    remedy:
      'Take it out of this field: it belongs in a Secret, and the step that creates Secrets asks for it in your terminal. Links and this browser do not keep it.',
  },
  'SECRET-LIKELY': {
    problem: 'This looks like a password or a key, and the files would show it to everyone who may read them.',
    remedy:
      'If it is one, take it out and put it into a Secret. If it is none, it may stay; links and this browser do not keep it.',
  },
}
