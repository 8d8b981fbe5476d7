/** Rules about the HTTPRoute of Gateway API, in English. */
export const gatewayRules = {
  'EXPOSURE-TWICE': {
    problem: 'Ingress and HTTPRoute are both on, so the app is reachable in two ways.',
    remedy: 'That is right while you migrate; switch the other one off as soon as the names lead to the new address.',
  },
  'GATEWAY-PARENT-NONE': {
    problem: 'Nobody reaches an HTTPRoute that belongs to no Gateway.',
    remedy: 'Name the Gateway that serves it; kubectl get gateway --all-namespaces lists them.',
  },
  'GATEWAY-PARENT-NAME': {
    problem: 'This cannot be the name of a Gateway.',
    remedy: 'Write the NAME that kubectl get gateway --all-namespaces shows, such as shared-gateway.',
  },
  'GATEWAY-PARENT-NAMESPACE': {
    problem: 'This cannot be the name of a Namespace.',
    remedy: 'Write the Namespace of the Gateway, such as gateway-system, or leave it empty for that of the app.',
  },
  'GATEWAY-PARENT-SECTION': {
    problem: 'This cannot be the name of a listener.',
    remedy: 'Write one of spec.listeners[].name of the Gateway, such as https, or leave it empty for all of them.',
  },
  'GATEWAY-PARENT-TWICE': {
    problem: 'A row before this one names the same Gateway, and the API server takes it twice only for two listeners.',
    remedy: 'Remove this row, or give each a sectionName of its own.',
  },
  'GATEWAY-HOSTNAME': {
    problem: 'An HTTPRoute takes a DNS name alone, in lower case, and this is none.',
    remedy:
      'Write it without scheme, port and path, no IP address, and one beyond ASCII in its xn-- form: svg.example.com or *.example.com.',
  },
  'GATEWAY-HOSTNAME-TWICE': {
    problem: 'A row before this one holds the same name.',
    remedy: 'Remove this row.',
  },
  'GATEWAY-MANY': {
    problem: 'An HTTPRoute takes at most {parents} Gateways and {hostnames} host names.',
    remedy: 'Leave some out; one wildcard covers many names: *.example.com.',
  },
  'GATEWAY-HOSTNAME-ANY': {
    problem: 'Without a host name the route answers for every name that its Gateway takes.',
    remedy: 'Write the name under which people will open the app: svg.example.com.',
  },
  'GATEWAY-PATH': {
    problem: 'Gateway API does not accept this as the beginning of a path.',
    remedy:
      'Begin with “/”, leave out “//”, “/./”, “/../”, “%2F”, “?” and “#”, and write other characters as in a URL: /%C3%A9.',
  },
  'GATEWAY-TIMEOUT': {
    problem: 'This is not a duration of Gateway API.',
    remedy: 'Write whole numbers of at most five digits with h, m, s or ms: 1h30m; 0s means no limit.',
  },
}
