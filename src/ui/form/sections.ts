import type { ConfigPath, DeploymentConfig } from '../../core/config/config.ts'
import {
  idSources,
  pathTypes,
  platforms,
  pullPolicies,
  secretSources,
  serviceTypes,
  storeKinds,
} from '../../core/config/choices.ts'
import { logLevels } from '../../core/formats/log-filter.ts'
import { names } from '../../core/manifests/names.ts'
import { newestMinor } from '../../core/formats/kubernetes-version.ts'
import { byArgo, byFlux, exposed, external, fromGit, fromStore, routed, scaled } from './conditions.ts'
import { essential } from './essential.ts'
import { isOf, isShown, type Row, type Section, type SectionId } from './rows.ts'

const inCluster = ({ redis }: DeploymentConfig) => redis.enabled
const password = ({ redis }: DeploymentConfig) => redis.auth.enabled
const user = ({ redis }: DeploymentConfig) => redis.auth.enabled && !redis.enabled
const composed = ({ redis }: DeploymentConfig) => redis.auth.enabled && redis.auth.urlKey === ''
const stored = ({ redis: { auth } }: DeploymentConfig) => auth.enabled && auth.source === 'external'
const policed = ({ networkPolicy }: DeploymentConfig) => networkPolicy.enabled
const ownUser = ({ securityContext: { runAsNonRoot, ids } }: DeploymentConfig) => runAsNonRoot && ids === 'fixed'
const registry = ({ image, registry: { server, username } }: DeploymentConfig) =>
  image.pullSecrets.length > 0 || server !== '' || username !== ''

const imageRows: readonly Row[] = (['repository', 'tag', 'digest'] as const).map((name) => ({
  kind: 'text',
  path: `redis.image.${name}`,
}))

const amountRows: readonly Row[] = (['requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'] as const).map(
  (name) => ({ kind: 'amount', path: `redis.resources.${name}` }),
)

const reference = ({ repository, tag, digest }: { repository: string; tag: string; digest: string }) =>
  repository.split('/').at(-1) + (digest === '' ? `:${tag}` : '@sha256…')

const versions = Array.from({ length: newestMinor - 24 + 1 }, (_, step) => `1.${24 + step}`)

/** What is not in the short form, in the order in which a person decides. To give a setting its control, add it here. */
export const sections: readonly Section[] = [
  {
    id: 'release',
    summary: ({ release }) => [`${release.namespace}/${release.name}`, `Kubernetes ${release.kubernetesVersion}`],
    rows: [
      { kind: 'text', path: 'delivery.git.revision', when: fromGit },
      { kind: 'text', path: 'delivery.git.path', when: fromGit },
      { kind: 'text', path: 'delivery.argocd.namespace', when: byArgo },
      { kind: 'text', path: 'delivery.argocd.project', when: byArgo },
      { kind: 'text', path: 'delivery.argocd.server', when: byArgo },
      { kind: 'text', path: 'delivery.flux.namespace', when: byFlux },
      { kind: 'text', path: 'delivery.flux.gitSecret', when: byFlux },
      { kind: 'flag', path: 'release.createNamespace' },
      { kind: 'select', path: 'release.kubernetesVersion', options: versions },
    ],
  },
  {
    id: 'image',
    summary: ({ image }) => [reference(image.backend)],
    rows: [
      { kind: 'text', path: 'image.backend.digest' },
      { kind: 'checks', path: 'image.platforms', options: platforms },
    ],
  },
  {
    id: 'registry',
    summary: ({ image }) => [image.backend.pullPolicy, ...image.pullSecrets.map(({ name }) => name)],
    rows: [
      { kind: 'segments', path: 'image.backend.pullPolicy', options: pullPolicies },
      { kind: 'logins', path: 'image.pullSecrets' },
      { kind: 'text', path: 'registry.server', when: registry },
      { kind: 'text', path: 'registry.username', when: registry },
    ],
  },
  {
    id: 'redis',
    summary: ({ redis, release }) => [
      redis.enabled ? `${names(release).redis}:6379` : `${redis.external.host}:${redis.external.port}`,
    ],
    rows: [
      { kind: 'number', path: 'redis.external.port', when: external },
      { kind: 'flag', path: 'redis.external.tls', when: external },
      { kind: 'number', path: 'redis.external.database', when: external },
      { kind: 'heading', id: 'password' },
      { kind: 'flag', path: 'redis.auth.enabled' },
      { kind: 'text', path: 'redis.auth.existingSecret', when: password },
      { kind: 'segments', path: 'redis.auth.source', options: secretSources, when: password },
      { kind: 'text', path: 'redis.auth.remoteKey', when: stored },
      { kind: 'text', path: 'redis.auth.remoteProperty', when: stored },
      { kind: 'text', path: 'redis.auth.username', when: user },
      { kind: 'text', path: 'redis.auth.passwordKey', when: password },
      { kind: 'text', path: 'redis.auth.encodedKey', when: composed },
      { kind: 'text', path: 'redis.auth.urlKey', when: password },
    ],
  },
  {
    id: 'externalSecrets',
    when: fromStore,
    summary: ({ externalSecrets: { storeName } }) => [storeName].filter((text) => text !== ''),
    rows: [
      { kind: 'segments', path: 'externalSecrets.storeKind', options: storeKinds },
      { kind: 'text', path: 'externalSecrets.storeName' },
      { kind: 'text', path: 'externalSecrets.refreshInterval' },
    ],
  },
  {
    id: 'redisContainer',
    when: inCluster,
    summary: ({ redis }) => [reference(redis.image), redis.resources.limits.memory].filter((text) => text !== ''),
    rows: [
      ...imageRows,
      { kind: 'segments', path: 'redis.image.pullPolicy', options: pullPolicies },
      { kind: 'heading', id: 'resources' },
      ...amountRows,
    ],
  },
  {
    id: 'resources',
    summary: ({ replicas, resources: { limits }, autoscaling: { enabled, minReplicas, maxReplicas } }) => [
      enabled ? `${minReplicas}–${maxReplicas} replicas` : `${replicas} replicas`,
      `${limits.cpu || '∞'} cpu`,
      `${limits.memory || '∞'} memory`,
    ],
    rows: [
      { kind: 'amount', path: 'resources.requests.cpu' },
      { kind: 'amount', path: 'resources.requests.memory' },
      { kind: 'amount', path: 'resources.limits.cpu' },
      { kind: 'heading', id: 'scaling' },
      { kind: 'flag', path: 'autoscaling.enabled' },
      { kind: 'number', path: 'autoscaling.minReplicas', when: scaled },
      { kind: 'number', path: 'autoscaling.maxReplicas', when: scaled },
      { kind: 'number', path: 'autoscaling.targetCPUUtilizationPercentage', when: scaled },
      { kind: 'flag', path: 'podDisruptionBudget.enabled' },
      { kind: 'heading', id: 'nodes' },
      { kind: 'pairs', path: 'nodeSelector' },
      { kind: 'tolerations', path: 'tolerations' },
    ],
  },
  {
    id: 'network',
    summary: ({ service, ingress, httpRoute }) => [
      `${service.type}:${service.port}`,
      ...(ingress.enabled ? [`Ingress ${ingress.host || '*'}${ingress.path}`] : []),
      ...(httpRoute.enabled ? [`HTTPRoute ${httpRoute.hostnames[0] ?? '*'}${httpRoute.path}`] : []),
    ],
    rows: [
      { kind: 'heading', id: 'service' },
      { kind: 'segments', path: 'service.type', options: serviceTypes },
      { kind: 'number', path: 'service.port' },
      { kind: 'number', path: 'service.nodePort', when: ({ service }) => service.type !== 'ClusterIP' },
      { kind: 'pairs', path: 'service.annotations' },
      { kind: 'heading', id: 'ingress', when: exposed },
      { kind: 'text', path: 'ingress.path', when: exposed },
      { kind: 'segments', path: 'ingress.pathType', options: pathTypes, when: exposed },
      { kind: 'flag', path: 'ingress.tls.enabled', when: exposed },
      { kind: 'text', path: 'ingress.tls.secretName', when: ({ ingress }) => ingress.enabled && ingress.tls.enabled },
      { kind: 'number', path: 'streams.idleSeconds', when: exposed },
      { kind: 'pairs', path: 'ingress.annotations', when: exposed },
      { kind: 'heading', id: 'route', when: routed },
      { kind: 'text', path: 'httpRoute.path', when: routed },
      { kind: 'text', path: 'httpRoute.timeouts.request', when: routed },
      { kind: 'pairs', path: 'httpRoute.annotations', when: routed },
      { kind: 'heading', id: 'policy' },
      { kind: 'flag', path: 'networkPolicy.enabled' },
      { kind: 'text', path: 'networkPolicy.ingressNamespace', when: policed },
      { kind: 'text', path: 'networkPolicy.redisCidr', when: (values) => policed(values) && external(values) },
    ],
  },
  {
    id: 'app',
    summary: ({ config, securityContext: { runAsNonRoot, ids, runAsUser } }) => [
      `LOG_LEVEL ${config.logLevel}`,
      runAsNonRoot ? `uid ${ids === 'cluster' ? ids : runAsUser}` : 'root',
    ],
    rows: [
      { kind: 'heading', id: 'app' },
      { kind: 'text', path: 'config.logLevel', suggestions: logLevels },
      { kind: 'text', path: 'config.backendUrl' },
      { kind: 'number', path: 'terminationGracePeriodSeconds' },
      { kind: 'number', path: 'preStopSeconds' },
      { kind: 'heading', id: 'security' },
      { kind: 'flag', path: 'securityContext.runAsNonRoot' },
      { kind: 'segments', path: 'securityContext.ids', options: idSources },
      { kind: 'number', path: 'securityContext.runAsUser', when: ownUser },
      { kind: 'flag', path: 'securityContext.readOnlyRootFilesystem' },
      { kind: 'texts', path: 'writablePaths', member: '' },
    ],
  },
  {
    id: 'metadata',
    summary: ({ commonLabels, commonAnnotations, podAnnotations }) =>
      [...commonLabels, ...commonAnnotations, ...podAnnotations].map(({ key }) => key),
    rows: [
      { kind: 'pairs', path: 'commonLabels' },
      { kind: 'pairs', path: 'commonAnnotations' },
      { kind: 'pairs', path: 'podAnnotations' },
    ],
  },
]

/** The section that has a setting's field; `ingress.annotations[0].key` belongs where `ingress.annotations` is. */
export const sectionOf = (path: ConfigPath): SectionId | undefined =>
  sections.find(({ rows }) => rows.some((row) => isOf(row, path)))?.id

/** Where a setting's field is while the form has these values: a section, the short form; null: it has none now. */
export function placeOf(path: ConfigPath, values: DeploymentConfig): SectionId | 'essential' | null {
  if (essential.some((row) => isOf(row, path) && isShown(row, values))) return 'essential'
  const section = sections.find(({ rows }) => rows.some((row) => isOf(row, path) && isShown(row, values)))
  return section && isShown(section, values) ? section.id : null
}
