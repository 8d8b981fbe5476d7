/** Rules about how Secrets come to be, in English. */
export const secretRules = {
  'ESO-STORE-NAME': {
    problem: 'An ExternalSecret needs the name of a store, and this is none.',
    remedy:
      'Take it from kubectl get clustersecretstores, or secretstores: at most {longest} lower-case letters, digits, “-” and “.”.',
  },
  'ESO-REFRESH-INTERVAL': {
    problem: 'This is not a duration.',
    remedy: 'Write hours, minutes and seconds with their units: 1h0m0s. With 0 the store is read once.',
  },
  'ESO-REMOTE-KEY': {
    problem: 'It is not said which entry of the store holds the value.',
    remedy: 'Write its name or path as the store has it, without blanks around it: team/redis.',
  },
  'ESO-REMOTE-PROPERTY': {
    problem: 'No entry has a property of this name.',
    remedy: 'Write its name without blanks around it: password. Empty: the whole entry is the value.',
  },
  'SEALED-KUSTOMIZE': {
    problem:
      'The kustomization brings the sealed Secrets to Argo CD, and Kustomize cannot carry one of these annotations.',
    remedy:
      'Change keys that read as numbers, dates, true, false or null, and values with U+0085; or let the Secret come to be in another way.',
  },
}
