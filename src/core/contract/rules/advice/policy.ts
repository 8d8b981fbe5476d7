import { isInside } from '../../../formats/cidr.ts'
import { isDns1123Label } from '../../../formats/names.ts'
import { rule } from '../../rule.ts'

/** Whom a NetworkPolicy shuts out without anybody wanting it. */
export const policyAdvice = [
  rule({
    id: 'K8S-POLICY-REDIS-OUTSIDE',
    source: 'kubernetes.io/docs/concepts/services-networking/network-policies: ipBlock',
    severity: 'warning',
    paths: ['networkPolicy.redisCidr'],
    named: ({ redis }) => ({ host: redis.external.host }),
    holds: (range, { redis }) => range === '' || isInside(redis.external.host, range),
  }),
  rule({
    id: 'K8S-POLICY-OUTSIDE-CLUSTER',
    source: 'kubernetes.io/docs/concepts/services-networking/network-policies: namespaceSelector selects Pods alone',
    severity: 'warning',
    paths: ['networkPolicy.ingressNamespace'],
    named: ({ service }) => ({ type: service.type }),
    holds: (name, { service }) => !isDns1123Label(name) || service.type === 'ClusterIP',
  }),
]
