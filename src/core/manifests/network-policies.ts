import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1'
import type { CheckedConfig } from '../config/config.ts'
import { host } from '../formats/host.ts'
import { from, type Sourced, type Traced } from '../yaml/trace.ts'
import { metadata, selectorLabels } from './metadata.ts'
import { names } from './names.ts'

const tcp = (port: number) => ({ protocol: 'TCP' as const, port })
const podsOf = (config: CheckedConfig, component: 'app' | 'redis') => ({
  podSelector: { matchLabels: selectorLabels(config, component) },
})

const namespaceNamed = (name: string | Sourced<string>) => ({
  namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } },
})

/** Where names are asked for outside of Pods. */
const dnsOutsidePods = [
  // NodeLocal DNSCache: https://github.com/kubernetes/kubernetes/blob/master/cluster/addons/dns/nodelocaldns/README.md
  '169.254.20.10/32',
  // LocalDNS of AKS has two addresses: https://learn.microsoft.com/en-us/azure/aks/localdns-custom
  '169.254.10.10/31',
  // Cloud DNS of GKE: https://cloud.google.com/dns/docs/vpc-name-res-order, https://github.com/tektoncd/operator/issues/4000
  '169.254.169.254/32',
  // EKS Auto Mode, whose resolver runs on the node (https://github.com/aws/containers-roadmap/issues/2552) at the tenth address
  // of the Services (https://github.com/awslabs/amazon-eks-ami/blob/main/files/bootstrap.sh), in one of two ranges
  // (https://docs.aws.amazon.com/eks/latest/userguide/create-cluster.html).
  '172.20.0.10/32',
  '10.100.0.10/32',
]

const dns = [
  {
    to: [
      { ...namespaceNamed('kube-system'), podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } },
      ...dnsOutsidePods.map((cidr) => ({ ipBlock: { cidr } })),
    ],
    ports: [{ protocol: 'UDP' as const, port: 53 }, tcp(53)],
  },
  // OpenShift's resolver, at the port of its Pods
  // (https://github.com/openshift/openshift-docs/blob/main/modules/nw-dns-forward.adoc).
  { to: [namespaceNamed('openshift-dns')], ports: [{ protocol: 'UDP' as const, port: 5353 }, tcp(5353)] },
]

/** The range that a person gave, else the address of Redis. A NetworkPolicy knows no names: with one only the port is bound. */
function redisBlock({ redis: { external }, networkPolicy: { redisCidr } }: CheckedConfig) {
  if (redisCidr !== '') return from('networkPolicy.redisCidr', redisCidr)
  const bits = { ipv4: 32, ipv6: 128, name: null }[host(external.host)?.kind ?? 'name']
  return bits === null ? null : from(['redis.external.host', 'networkPolicy.redisCidr'], `${external.host}/${bits}`)
}

function externalRedis(config: CheckedConfig) {
  const { external } = config.redis
  const cidr = redisBlock(config)
  return {
    to: cidr === null ? undefined : [{ ipBlock: { cidr } }],
    ports: [{ protocol: 'TCP' as const, port: from('redis.external.port', external.port) }],
  }
}

/** From one namespace, and from beside the app: Helm's test asks from there. Undefined: from anywhere. */
function httpSources({ networkPolicy: { ingressNamespace } }: CheckedConfig) {
  if (ingressNamespace === '') return undefined
  return [namespaceNamed(from('networkPolicy.ingressNamespace', ingressNamespace)), { podSelector: {} }]
}

/** In: HTTP, from anywhere or one namespace. Out: names and Redis, nothing else. */
export const appNetworkPolicy = (config: CheckedConfig): Traced<INetworkPolicy> => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: metadata(config, 'app', names(config.release).app),
  spec: {
    ...podsOf(config, 'app'),
    policyTypes: from('networkPolicy.enabled', ['Ingress', 'Egress']),
    ingress: [{ from: httpSources(config), ports: [tcp(8080)] }],
    egress: [
      ...dns,
      config.redis.enabled ? { to: [podsOf(config, 'redis')], ports: [tcp(6379)] } : externalRedis(config),
    ],
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
