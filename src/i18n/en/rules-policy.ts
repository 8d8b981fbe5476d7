/** Rules about the NetworkPolicy, in English. */
export const policyRules = {
  'K8S-POLICY-NAMESPACE': {
    problem: 'This cannot be the name of a namespace.',
    remedy: 'Write the name of one, such as ingress-nginx, in lower case with digits and dashes, or leave it empty.',
  },
  'K8S-POLICY-CIDR': {
    problem: '“{value}” is no range of addresses.',
    remedy:
      'Write an address, a slash and the length of the prefix, up to 32 for IPv4 and 128 for IPv6: 10.20.0.0/16 or 2001:db8::/32.',
  },
  'K8S-POLICY-CIDR-HOST-BITS': {
    problem: '“{value}” names one address and a length that covers many, so the range is unclear.',
    remedy: 'Write the range, {network}, or end in /32 (IPv6: /128) for the one address.',
  },
  'K8S-POLICY-REDIS-OUTSIDE': {
    problem: '{host}, the address of Redis, is not in this range, so the NetworkPolicy cuts the app off from it.',
    remedy: 'Write a range that holds {host}, or leave it empty and only that address is let through.',
  },
  'K8S-POLICY-OUTSIDE-CLUSTER': {
    problem: 'Callers from outside the cluster ({from}) are in no namespace, so this policy keeps them out.',
    remedy:
      'Leave it empty, or let a controller with Pods in that namespace be the only way in, and the Service be ClusterIP.',
  },
}
