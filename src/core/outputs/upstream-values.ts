import type { CheckedConfig, ConfigPath } from '../config/config.ts'
import { commentLines, type OutputFile } from '../yaml/lines.ts'
import { configMapData, redisUrl } from '../manifests/config-map.ts'
import { orNone, pairsMap } from '../manifests/metadata.ts'
import { tolerationItems } from '../manifests/nodes.ts'
import { streamAnnotations } from '../manifests/stream-annotations.ts'
import { appIds } from '../manifests/security-context.ts'
import { from } from '../yaml/trace.ts'
import { yamlLines } from '../yaml/yaml.ts'
import type { OutputTexts } from './texts.ts'
import type { UpstreamGap } from './upstream-gaps.ts'

interface Gap {
  readonly id: UpstreamGap
  readonly path: ConfigPath
  readonly when: (config: CheckedConfig) => boolean
}

const noLimit = ({ cpu, memory }: CheckedConfig['resources']['limits']) => cpu === '' || memory === ''

// Read in the chart's templates: deployment.yaml, redis-deployment.yaml, configmap.yaml, secret.yaml, service.yaml, ingress.yaml.
const gaps: readonly Gap[] = [
  {
    id: 'digest',
    path: 'image.backend.digest',
    when: ({ image, redis }) => !!image.backend.digest || !!redis.image.digest,
  },
  { id: 'password', path: 'redis.auth.enabled', when: ({ redis }) => redis.auth.enabled },
  { id: 'maxmemory', path: 'redis.resources.limits.memory', when: ({ redis }) => redis.enabled },
  { id: 'eviction', path: 'redis.enabled', when: ({ redis }) => redis.enabled },
  { id: 'redis-security', path: 'redis.enabled', when: ({ redis }) => redis.enabled },
  {
    id: 'redis-pull-secrets',
    path: 'image.pullSecrets',
    when: ({ image, redis }) => redis.enabled && image.pullSecrets.length > 0,
  },
  {
    id: 'node-port',
    path: 'service.nodePort',
    when: ({ service }) => service.type === 'LoadBalancer' && service.nodePort !== null,
  },
  {
    id: 'ingress-tls-host',
    path: 'ingress.tls.enabled',
    when: ({ ingress }) => ingress.enabled && ingress.tls.enabled && ingress.host === '',
  },
  {
    id: 'ingress-class',
    path: 'ingress.className',
    when: ({ ingress }) => ingress.enabled && ingress.className !== '',
  },
  { id: 'http-route', path: 'httpRoute.enabled', when: ({ httpRoute }) => httpRoute.enabled },
  { id: 'autoscaling', path: 'autoscaling.enabled', when: ({ autoscaling }) => autoscaling.enabled },
  { id: 'disruption-budget', path: 'podDisruptionBudget.enabled', when: (c) => c.podDisruptionBudget.enabled },
  { id: 'network-policy', path: 'networkPolicy.enabled', when: ({ networkPolicy }) => networkPolicy.enabled },
  { id: 'grace-period', path: 'terminationGracePeriodSeconds', when: (c) => c.terminationGracePeriodSeconds !== 30 },
  { id: 'pre-stop', path: 'preStopSeconds', when: ({ preStopSeconds }) => preStopSeconds > 0 },
  {
    id: 'writable-paths',
    path: 'writablePaths',
    when: ({ securityContext, writablePaths }) => securityContext.readOnlyRootFilesystem && writablePaths.length > 0,
  },
  { id: 'common-labels', path: 'commonLabels', when: ({ commonLabels }) => commonLabels.length > 0 },
  { id: 'backend-url', path: 'config.backendUrl', when: ({ config }) => config.backendUrl !== '' },
  { id: 'contract-variables', path: 'redis.enabled', when: () => true },
  { id: 'rolling-update', path: 'replicas', when: () => true },
  {
    id: 'empty-limit',
    path: 'resources.limits.cpu',
    when: ({ redis, resources }) => noLimit(resources.limits) || (redis.enabled && noLimit(redis.resources.limits)),
  },
]

/** What this configuration loses with the upstream chart, each at the setting that it cannot express. */
export const upstreamWarnings = (config: CheckedConfig): readonly Gap[] => gaps.filter(({ when }) => when(config))

const present = (text: string) => (text === '' ? null : text)

const amounts = (path: 'resources' | 'redis.resources', { requests, limits }: CheckedConfig['resources']) => ({
  requests: {
    cpu: from(`${path}.requests.cpu`, requests.cpu),
    memory: from(`${path}.requests.memory`, requests.memory),
  },
  // The chart copies this map as it is: null takes its default away, an empty text would be refused.
  limits: {
    cpu: from(`${path}.limits.cpu`, present(limits.cpu)),
    memory: from(`${path}.limits.memory`, present(limits.memory)),
  },
})

function securityContexts(config: CheckedConfig) {
  const { runAsNonRoot, readOnlyRootFilesystem } = config.securityContext
  const { runAsUser } = appIds(config)
  return {
    podSecurityContext: { fsGroup: runAsUser, seccompProfile: { type: 'RuntimeDefault' } },
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: from('securityContext.readOnlyRootFilesystem', readOnlyRootFilesystem),
      runAsNonRoot: from('securityContext.runAsNonRoot', runAsNonRoot),
      runAsUser,
    },
  }
}

function valuesTree(config: CheckedConfig) {
  const { image, ingress, redis, replicas, service } = config
  const { repository, tag, pullPolicy } = image.backend
  const nodePort = service.type === 'ClusterIP' || service.nodePort === null ? undefined : service.nodePort
  return {
    image: {
      repository: from('image.backend.repository', repository),
      tag: from('image.backend.tag', tag),
      pullPolicy: from('image.backend.pullPolicy', pullPolicy),
      pullSecrets: from(
        'image.pullSecrets',
        image.pullSecrets.map(({ name }) => ({ name })),
      ),
    },
    replicas: from('replicas', replicas),
    resources: amounts('resources', config.resources),
    redis: redis.enabled
      ? {
          enabled: from('redis.enabled', true),
          image: {
            repository: from('redis.image.repository', redis.image.repository),
            tag: from('redis.image.tag', redis.image.tag),
            pullPolicy: from('redis.image.pullPolicy', redis.image.pullPolicy),
          },
          resources: amounts('redis.resources', redis.resources),
        }
      : {
          enabled: from('redis.enabled', false),
          external: {
            url: from(['redis.external.host', 'redis.external.port', 'redis.external.tls'], redisUrl(config)),
          },
        },
    service: {
      type: from('service.type', service.type),
      port: from('service.port', service.port),
      nodePort: from('service.nodePort', nodePort),
    },
    ingress: {
      enabled: from('ingress.enabled', ingress.enabled),
      host: from('ingress.host', ingress.host),
      path: from('ingress.path', ingress.path),
      pathType: from('ingress.pathType', ingress.pathType),
      annotations: { ...streamAnnotations(config, 'ingress'), ...pairsMap('ingress.annotations', ingress.annotations) },
      tls: {
        enabled: from('ingress.tls.enabled', ingress.tls.enabled),
        secretName: from('ingress.tls.secretName', ingress.tls.secretName),
      },
    },
    config: { logLevel: configMapData(config).LOG_LEVEL, port: 8080 },
    commonAnnotations: pairsMap('commonAnnotations', config.commonAnnotations),
    serviceAnnotations: orNone({
      ...streamAnnotations(config, 'service'),
      ...pairsMap('service.annotations', service.annotations),
    }),
    nodeSelector: orNone(pairsMap('nodeSelector', config.nodeSelector)),
    tolerations: tolerationItems(config.tolerations),
    podAnnotations: pairsMap('podAnnotations', config.podAnnotations),
    ...securityContexts(config),
  }
}

/** values.yaml for the upstream chart 0.1.11, with what it cannot express as comments above. */
export function upstreamValues(config: CheckedConfig, texts: Pick<OutputTexts, 'upstream' | 'values'>): OutputFile {
  const warnings = upstreamWarnings(config).flatMap(({ id, path }) => commentLines(`- ${texts.upstream[id]}`, [path]))
  return {
    path: 'values-upstream.yaml',
    lines: [...commentLines(texts.values.upstreamTitle), ...warnings, ...yamlLines(valuesTree(config))],
  }
}
