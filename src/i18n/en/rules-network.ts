/** Rules about the Service and the Ingress, in English. */
export const networkRules = {
  'K8S-SERVICE-PORT': {
    problem: 'This is not a port.',
    remedy: 'Write a whole number from {lowest} to {highest}: 80.',
  },
  'K8S-NODE-PORT': {
    problem: 'This is not a port.',
    remedy: 'Write a whole number from {lowest} to {highest}, such as 30080, or leave it empty.',
  },
  'K8S-NODE-PORT-RANGE': {
    problem: 'Most clusters allow node ports from {first} to {last}, and {value} is outside.',
    remedy: 'Choose one inside, such as 30080, or leave it empty and Kubernetes picks one.',
  },
  'K8S-INGRESS-CLASS': {
    problem: 'This cannot be the name of an IngressClass.',
    remedy: 'Write a name that kubectl get ingressclass lists, such as nginx, or leave it empty for the default one.',
  },
  'K8S-INGRESS-HOST': {
    problem: 'An Ingress takes a DNS name alone, in lower case, and this is none.',
    remedy:
      'Write it without scheme, port and path, no IP address, and one beyond ASCII in its xn-- form: svg.example.com or *.example.com.',
  },
  'K8S-INGRESS-HOST-ANY': {
    problem: 'Without a host the Ingress answers for every name that reaches its controller.',
    remedy: 'Write the name under which people will open the app: svg.example.com.',
  },
  'PRESET-EXAMPLE': {
    problem: '“{value}” is the example of the preset, not your host.',
    remedy: 'Enter your own host before you deploy.',
  },
  'K8S-INGRESS-PATH': {
    problem: 'The API server does not accept this as a path.',
    remedy: 'Begin with “/”; with Prefix and Exact leave out “//”, “/./”, “/../” and “%2F”: /svg.',
  },
  'K8S-INGRESS-PATH-REGEX': {
    problem: 'The path looks like a pattern, but with this pathType it is taken literally or refused.',
    remedy: 'Set pathType to ImplementationSpecific, or write a plain path: /svg.',
  },
  'K8S-INGRESS-TLS-SECRET': {
    problem: 'TLS is on, and this is not the name of a Secret with the certificate.',
    remedy: 'Name a Secret of type kubernetes.io/tls in the Namespace of the app, without that Namespace: svg-tls.',
  },
}
