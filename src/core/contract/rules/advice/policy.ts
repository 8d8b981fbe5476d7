import type { DeploymentConfig } from '../../../config/config.ts'
import { isInside } from '../../../formats/cidr.ts'
import { isDns1123Label } from '../../../formats/names.ts'
import { routeControllers } from '../../../streams/idle.ts'
import { likelyControllers } from '../../../streams/likely.ts'
import { rule } from '../../rule.ts'

/** What lets callers in who are in no namespace: `['LoadBalancer']`, or a cloud's load balancer that is a controller. */
const fromOutside = (config: DeploymentConfig): readonly string[] => [
  ...(config.service.type === 'ClusterIP' ? [] : [config.service.type]),
  ...[
    ...(config.ingress.enabled ? likelyControllers(config) : []),
    ...(config.httpRoute.enabled ? routeControllers(config) : []),
  ].flatMap(({ id, isOutside }) => (isOutside ? [id] : [])),
]

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
    named: (config) => ({ from: fromOutside(config).join(', ') }),
    holds: (name, config) => !isDns1123Label(name) || fromOutside(config).length === 0,
  }),
]
