import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1'
import type { CheckedConfig } from '../config/config.ts'
import { host } from '../formats/host.ts'
import { from, type Traced } from '../yaml/trace.ts'
import { metadata, selectorLabels } from './metadata.ts'
import { names } from './names.ts'

const tcp = (port: number) => ({ protocol: 'TCP' as const, port })
const podsOf = (config: CheckedConfig, component: 'app' | 'redis') => ({
  podSelector: { matchLabels: selectorLabels(config, component) },
})

// Where names are asked for on the node: NodeLocal DNSCache (https://github.com/restatedev/restate-operator/pull/88) and Cloud DNS of
// GKE (https://github.com/tektoncd/operator/issues/4000).
const dnsOnNode = ['169.254.20.10/32', '169.254.169.254/32']

const dns = {
  to: [
    {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
      podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
    },
    ...dnsOnNode.map((cidr) => ({ ipBlock: { cidr } })),
  ],
  ports: [{ protocol: 'UDP' as const, port: 53 }, tcp(53)],
}

// A NetworkPolicy knows addresses, not names: with a name only the port can be bound.
function externalRedis({ redis: { external } }: CheckedConfig) {
  const bits = { ipv4: 32, ipv6: 128, name: null }[host(external.host)?.kind ?? 'name']
  const ipBlock = { cidr: from('redis.external.host', `${external.host}/${bits}`) }
  return {
    to: bits === null ? undefined : [{ ipBlock }],
    ports: [{ protocol: 'TCP' as const, port: from('redis.external.port', external.port) }],
  }
}

/** In: HTTP from anywhere. Out: names and Redis, nothing else. */
export const appNetworkPolicy = (config: CheckedConfig): Traced<INetworkPolicy> => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: metadata(config, 'app', names(config.release).app),
  spec: {
    ...podsOf(config, 'app'),
    policyTypes: from('networkPolicy.enabled', ['Ingress', 'Egress']),
    ingress: [{ ports: [tcp(8080)] }],
    egress: [dns, config.redis.enabled ? { to: [podsOf(config, 'redis')], ports: [tcp(6379)] } : externalRedis(config)],
  },
})

/** In: Redis' port, from the app's pods alone. Out: nothing. */
export const redisNetworkPolicy = (config: CheckedConfig): Traced<INetworkPolicy> => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: metadata(config, 'redis', names(config.release).redis),
  spec: {
    ...podsOf(config, 'redis'),
    policyTypes: from('networkPolicy.enabled', ['Ingress', 'Egress']),
    // No egress rule: the policy type alone denies all. The API server drops an empty list, and each diff would show it.
    ingress: [{ from: [podsOf(config, 'app')], ports: [tcp(6379)] }],
  },
})
