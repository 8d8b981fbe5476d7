/** Rules about labels and annotations, in English. */
export const metadataRules = {
  'K8S-ANNOTATION-KEY': {
    problem: 'This cannot be the key of an annotation.',
    remedy:
      'Use at most {longest} letters, digits, “-”, “_” and “.”, after a domain and “/” if you like: example.com/contact.',
  },
  'K8S-ANNOTATION-KEY-OWNED': {
    problem: '“{value}” belongs to kubectl, to Helm or to these manifests, and would be overwritten.',
    remedy: 'Remove the row, or use a key under a domain of your own: example.com/contact.',
  },
  'K8S-ANNOTATION-KEY-TWICE': {
    problem: 'The key “{value}” is already in the list, and only one value can stand.',
    remedy: 'Remove one of the two rows.',
  },
  'INGRESS-SNIPPET': {
    problem: 'A snippet can run any nginx configuration, and ingress-nginx refuses it by default (CVE-2021-25742).',
    remedy: 'Use the annotation made for the purpose: nginx.ingress.kubernetes.io/proxy-read-timeout.',
  },
  'INGRESS-CLASS-ANNOTATION': {
    problem: 'This annotation is deprecated, and refused when it differs from className.',
    remedy: 'Remove it, and write the class into className: nginx.',
  },
  'K8S-ANNOTATION-VALUE': {
    problem: 'The value holds a control character that YAML cannot carry.',
    remedy: 'Type it again without that character; tabs and line breaks may stay.',
  },
  'K8S-ANNOTATION-VALUE-INVISIBLE': {
    problem: 'The value holds a character that nobody can see and that some YAML readers change.',
    remedy: 'Type it by hand instead of pasting it, unless the character is meant.',
  },
  'K8S-ANNOTATION-SIZE': {
    problem: 'Together the annotations of one object are larger than the {mostKibibytes} KiB that Kubernetes allows.',
    remedy: 'Shorten or remove some; large texts belong in a ConfigMap.',
  },
  'K8S-LABEL-KEY': {
    problem: 'This cannot be the key of a label.',
    remedy:
      'Use at most {longest} letters, digits, “-”, “_” and “.”, after a domain and “/” if you like: example.com/team.',
  },
  'K8S-LABEL-KEY-OWNED': {
    problem: '“{value}” is set by these manifests, by Helm or by Pod Security, and may not be changed.',
    remedy: 'Use a key under a domain of your own: example.com/team.',
  },
  'K8S-LABEL-VALUE': {
    problem: 'This cannot be the value of a label.',
    remedy:
      'Use at most {longest} letters, digits, “-”, “_” and “.”, with a letter or digit at both ends; longer texts belong in an annotation.',
  },
}
