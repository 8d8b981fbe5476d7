/** What the upstream chart 0.1.11 cannot say or gets wrong; a text for each. */
export const upstreamGaps = [
  'digest',
  'password',
  'maxmemory',
  'eviction',
  'redis-security',
  'redis-pull-secrets',
  'node-port',
  'ingress-class',
  'ingress-tls-host',
  'autoscaling',
  'disruption-budget',
  'network-policy',
  'grace-period',
  'pre-stop',
  'writable-paths',
  'common-labels',
  'backend-url',
  'contract-variables',
  'empty-limit',
  'rolling-update',
] as const
export type UpstreamGap = (typeof upstreamGaps)[number]
