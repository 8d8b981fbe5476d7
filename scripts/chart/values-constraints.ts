import type { SettingPath } from '../../src/core/config/config.ts'
import { gatewayLimits } from '../../src/core/formats/gateway.ts'
import { LOG_FILTER, logLevels } from '../../src/core/formats/log-filter.ts'
import { type RuleId, rules } from '../../src/core/contract/rules/index.ts'
import * as grammar from './values-grammars.ts'
import type { Constraint } from './values-grammars.ts'

/** A setting that is a value of the chart too. The rest fills commands only. */
export type ValuePath = Exclude<
  SettingPath,
  | `${'delivery' | 'release' | 'registry' | 'externalSecrets'}.${string}`
  | `image.platforms${string}`
  | `${'redis.auth' | 'image.pullSecrets[]'}.${'source' | 'remoteKey' | 'remoteProperty'}`
>

const shape: Constraint = {}

/** The bounds of whole numbers are the numbers in the rule's text. */
function range(id: RuleId): Constraint {
  const { params } = rules.find((rule) => rule.id === id)!
  return { minimum: params?.lowest ?? 0, maximum: params?.highest }
}

/** What a value may be beyond its type, by itself. Rules over several values are `fail`s of the chart's templates. */
export const constraints: Readonly<Record<ValuePath, Constraint>> = {
  'image.backend.repository': grammar.repository,
  'image.backend.tag': grammar.tag,
  'image.backend.digest': grammar.digest,
  'image.backend.pullPolicy': shape,
  'image.pullSecrets': { uniqueItems: true },
  'image.pullSecrets[].name': grammar.secretName,
  replicas: range('K8S-REPLICAS'),
  'resources.requests.cpu': grammar.quantity,
  'resources.requests.memory': grammar.quantity,
  'resources.limits.cpu': grammar.optionalQuantity,
  'resources.limits.memory': grammar.optionalQuantity,
  'redis.enabled': shape,
  'redis.image.repository': grammar.repository,
  'redis.image.tag': grammar.tag,
  'redis.image.digest': grammar.digest,
  'redis.image.pullPolicy': shape,
  'redis.resources.requests.cpu': grammar.quantity,
  'redis.resources.requests.memory': grammar.quantity,
  'redis.resources.limits.cpu': grammar.optionalQuantity,
  'redis.resources.limits.memory': grammar.optionalQuantity,
  'redis.external.host': grammar.host,
  'redis.external.port': range('APP-ENV-REDIS-PORT'),
  'redis.external.tls': shape,
  'redis.external.database': range('REDIS-DATABASE'),
  'redis.auth.enabled': shape,
  'redis.auth.existingSecret': grammar.optionalName,
  'redis.auth.username': grammar.redisUser,
  'redis.auth.passwordKey': grammar.secretKey,
  'redis.auth.encodedKey': grammar.optionalSecretKey,
  'redis.auth.urlKey': grammar.optionalSecretKey,
  'config.logLevel': { ...LOG_FILTER, examples: logLevels },
  'config.backendUrl': grammar.httpUrl,
  'service.type': shape,
  'service.port': range('K8S-SERVICE-PORT'),
  'service.nodePort': range('K8S-NODE-PORT'),
  'service.annotations': grammar.annotations,
  'service.annotations[].key': shape,
  'service.annotations[].value': shape,
  'ingress.enabled': shape,
  'ingress.className': grammar.optionalName,
  'ingress.host': grammar.ingressHost,
  'ingress.path': grammar.ingressPath,
  'ingress.pathType': shape,
  'ingress.annotations': grammar.annotations,
  'ingress.annotations[].key': shape,
  'ingress.annotations[].value': shape,
  'ingress.tls.enabled': shape,
  'ingress.tls.secretName': grammar.optionalName,
  'streams.idleSeconds': grammar.optionalSeconds(range('STREAM-SECONDS')),
  'httpRoute.enabled': shape,
  'httpRoute.parentRefs': { uniqueItems: true, maxItems: gatewayLimits.parents },
  'httpRoute.parentRefs[].name': grammar.secretName,
  'httpRoute.parentRefs[].namespace': grammar.optionalLabel,
  'httpRoute.parentRefs[].sectionName': grammar.optionalName,
  'httpRoute.hostnames': { uniqueItems: true, maxItems: gatewayLimits.hostnames },
  'httpRoute.hostnames[]': grammar.routeHostname,
  'httpRoute.path': grammar.routePath,
  'httpRoute.timeouts.request': grammar.optionalDuration,
  'httpRoute.annotations': grammar.annotations,
  'httpRoute.annotations[].key': shape,
  'httpRoute.annotations[].value': shape,
  'autoscaling.enabled': shape,
  'autoscaling.minReplicas': range('K8S-HPA-MIN'),
  'autoscaling.maxReplicas': range('K8S-HPA-MAX'),
  'autoscaling.targetCPUUtilizationPercentage': range('K8S-HPA-TARGET'),
  nodeSelector: grammar.nodeLabels,
  'nodeSelector[].key': shape,
  'nodeSelector[].value': shape,
  tolerations: shape,
  'tolerations[].key': grammar.optionalQualifiedName,
  'tolerations[].operator': shape,
  'tolerations[].value': grammar.labelValue,
  'tolerations[].effect': shape,
  'tolerations[].tolerationSeconds': range('K8S-TOLERATION-SECONDS'),
  'podDisruptionBudget.enabled': shape,
  'networkPolicy.enabled': shape,
  'networkPolicy.ingressNamespace': grammar.optionalLabel,
  'networkPolicy.redisCidr': grammar.cidr,
  terminationGracePeriodSeconds: range('K8S-SECONDS'),
  preStopSeconds: range('K8S-SECONDS'),
  'securityContext.runAsNonRoot': shape,
  'securityContext.ids': shape,
  'securityContext.runAsUser': { ...range('SEC-NONROOT-UID'), minimum: 1 },
  'securityContext.readOnlyRootFilesystem': shape,
  writablePaths: { uniqueItems: true },
  'writablePaths[]': grammar.mountPath,
  commonLabels: grammar.labels,
  'commonLabels[].key': shape,
  'commonLabels[].value': shape,
  commonAnnotations: grammar.annotations,
  'commonAnnotations[].key': shape,
  'commonAnnotations[].value': shape,
  podAnnotations: grammar.annotations,
  'podAnnotations[].key': shape,
  'podAnnotations[].value': shape,
}
