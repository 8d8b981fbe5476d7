import type { ConfigPath, DeploymentConfig } from '../../core/config/config.ts'
import { idSources, pathTypes, platforms, pullPolicies, serviceTypes, ways } from '../../core/config/choices.ts'
import { logLevels } from '../../core/formats/log-filter.ts'
import { names } from '../../core/manifests/names.ts'
import { newestMinor } from '../../core/formats/kubernetes-version.ts'

/** Some settings matter only beside others; while they do not, their fields or their section are gone and keep what was typed. */
interface Conditional {
  readonly when?: (values: DeploymentConfig) => boolean
}

/** One line of the form: a setting and the control that it has. */
export type Row = Conditional &
  (
    | {
        readonly kind: 'text' | 'number' | 'flag'
        readonly path: ConfigPath
        readonly suggestions?: readonly string[]
      }
    | {
        readonly kind: 'segments' | 'select' | 'checks'
        readonly path: ConfigPath
        readonly options: readonly string[]
      }
    | { readonly kind: 'redis'; readonly path: ConfigPath }
    | { readonly kind: 'amounts'; readonly bound: 'requests' | 'limits'; readonly paths: readonly ConfigPath[] }
    | { readonly kind: 'texts'; readonly path: ListPath; readonly member: '' | '.name' }
    | { readonly kind: 'pairs'; readonly path: ListPath }
    | { readonly kind: 'heading'; readonly id: HeadingId }
  )

export type ListPath =
  | 'image.pullSecrets'
  | 'writablePaths'
  | 'service.annotations'
  | 'ingress.annotations'
  | 'nodeSelector'
  | 'commonLabels'
  | 'commonAnnotations'
  | 'podAnnotations'
export type HeadingId =
  'resources' | 'password' | 'scaling' | 'nodes' | 'service' | 'ingress' | 'policy' | 'security' | 'app'
export type SectionId =
  'release' | 'image' | 'registry' | 'redis' | 'redisContainer' | 'resources' | 'network' | 'app' | 'metadata'

interface Section extends Conditional {
  readonly id: SectionId
  /** The settings at a glance while the section is folded. */
  readonly summary: (values: DeploymentConfig) => readonly string[]
  readonly rows: readonly Row[]
}

const byArgo = ({ delivery }: DeploymentConfig) => delivery.way === 'argocd'
const byFlux = ({ delivery }: DeploymentConfig) => delivery.way === 'flux'
const fromGit = (values: DeploymentConfig) => byArgo(values) || byFlux(values)
const inCluster = ({ redis }: DeploymentConfig) => redis.enabled
const external = ({ redis }: DeploymentConfig) => !redis.enabled
const password = ({ redis }: DeploymentConfig) => redis.auth.enabled
const user = ({ redis }: DeploymentConfig) => redis.auth.enabled && !redis.enabled
const composed = ({ redis }: DeploymentConfig) => redis.auth.enabled && redis.auth.urlKey === ''
const scaled = ({ autoscaling }: DeploymentConfig) => autoscaling.enabled
const exposed = ({ ingress }: DeploymentConfig) => ingress.enabled
const policed = ({ networkPolicy }: DeploymentConfig) => networkPolicy.enabled
const ownUser = ({ securityContext: { runAsNonRoot, ids } }: DeploymentConfig) => runAsNonRoot && ids === 'fixed'
const registry = ({ image, registry: { server, username } }: DeploymentConfig) =>
  image.pullSecrets.length > 0 || server !== '' || username !== ''

const imageRows = (base: 'image.backend' | 'redis.image'): Row[] =>
  (['repository', 'tag', 'digest'] as const).map((name) => ({ kind: 'text', path: `${base}.${name}` }))

const amountRows = (base: 'resources' | 'redis.resources'): Row[] =>
  (['requests', 'limits'] as const).map((bound) => ({
    kind: 'amounts',
    bound,
    paths: [`${base}.${bound}.cpu`, `${base}.${bound}.memory`],
  }))

const reference = ({ repository, tag, digest }: { repository: string; tag: string; digest: string }) =>
  repository.split('/').at(-1) + (digest === '' ? `:${tag}` : '@sha256…')

const versions = Array.from({ length: newestMinor - 24 + 1 }, (_, step) => `1.${24 + step}`)

/** The form, in the order in which a person decides. To give a setting its control, add it here. */
export const sections: readonly Section[] = [
  {
    id: 'release',
    summary: ({ release }) => [`${release.namespace}/${release.name}`, `Kubernetes ${release.kubernetesVersion}`],
    rows: [
      { kind: 'segments', path: 'delivery.way', options: ways },
      { kind: 'text', path: 'delivery.git.repository', when: fromGit },
      { kind: 'text', path: 'delivery.git.revision', when: fromGit },
      { kind: 'text', path: 'delivery.git.path', when: fromGit },
      { kind: 'text', path: 'delivery.argocd.namespace', when: byArgo },
      { kind: 'text', path: 'delivery.argocd.project', when: byArgo },
      { kind: 'text', path: 'delivery.argocd.server', when: byArgo },
      { kind: 'text', path: 'delivery.flux.namespace', when: byFlux },
      { kind: 'text', path: 'delivery.flux.gitSecret', when: byFlux },
      { kind: 'text', path: 'release.name' },
      { kind: 'text', path: 'release.namespace' },
      { kind: 'flag', path: 'release.createNamespace' },
      { kind: 'select', path: 'release.kubernetesVersion', options: versions },
    ],
  },
  {
    id: 'image',
    summary: ({ image }) => [reference(image.backend)],
    rows: [...imageRows('image.backend'), { kind: 'checks', path: 'image.platforms', options: platforms }],
  },
  {
    id: 'registry',
    summary: ({ image }) => [image.backend.pullPolicy, ...image.pullSecrets.map(({ name }) => name)],
    rows: [
      { kind: 'segments', path: 'image.backend.pullPolicy', options: pullPolicies },
      { kind: 'texts', path: 'image.pullSecrets', member: '.name' },
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
      { kind: 'redis', path: 'redis.enabled' },
      { kind: 'text', path: 'redis.external.host', when: external },
      { kind: 'number', path: 'redis.external.port', when: external },
      { kind: 'flag', path: 'redis.external.tls', when: external },
      { kind: 'number', path: 'redis.external.database', when: external },
      { kind: 'heading', id: 'password' },
      { kind: 'flag', path: 'redis.auth.enabled' },
      { kind: 'text', path: 'redis.auth.existingSecret', when: password },
      { kind: 'text', path: 'redis.auth.username', when: user },
      { kind: 'text', path: 'redis.auth.passwordKey', when: password },
      { kind: 'text', path: 'redis.auth.encodedKey', when: composed },
      { kind: 'text', path: 'redis.auth.urlKey', when: password },
    ],
  },
  {
    id: 'redisContainer',
    when: inCluster,
    summary: ({ redis }) => [reference(redis.image), redis.resources.limits.memory].filter((text) => text !== ''),
    rows: [
      ...imageRows('redis.image'),
      { kind: 'segments', path: 'redis.image.pullPolicy', options: pullPolicies },
      { kind: 'heading', id: 'resources' },
      ...amountRows('redis.resources'),
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
      ...amountRows('resources'),
      { kind: 'heading', id: 'scaling' },
      { kind: 'number', path: 'replicas', when: (values) => !scaled(values) },
      { kind: 'flag', path: 'autoscaling.enabled' },
      { kind: 'number', path: 'autoscaling.minReplicas', when: scaled },
      { kind: 'number', path: 'autoscaling.maxReplicas', when: scaled },
      { kind: 'number', path: 'autoscaling.targetCPUUtilizationPercentage', when: scaled },
      { kind: 'flag', path: 'podDisruptionBudget.enabled' },
      { kind: 'heading', id: 'nodes' },
      { kind: 'pairs', path: 'nodeSelector' },
    ],
  },
  {
    id: 'network',
    summary: ({ service, ingress }) => [
      `${service.type}:${service.port}`,
      ...(ingress.enabled ? [`Ingress ${ingress.host || '*'}${ingress.path}`] : []),
    ],
    rows: [
      { kind: 'heading', id: 'service' },
      { kind: 'segments', path: 'service.type', options: serviceTypes },
      { kind: 'number', path: 'service.port' },
      { kind: 'number', path: 'service.nodePort', when: ({ service }) => service.type !== 'ClusterIP' },
      { kind: 'pairs', path: 'service.annotations' },
      { kind: 'heading', id: 'ingress' },
      { kind: 'flag', path: 'ingress.enabled' },
      { kind: 'text', path: 'ingress.className', when: exposed },
      { kind: 'text', path: 'ingress.host', when: exposed },
      { kind: 'text', path: 'ingress.path', when: exposed },
      { kind: 'segments', path: 'ingress.pathType', options: pathTypes, when: exposed },
      { kind: 'flag', path: 'ingress.tls.enabled', when: exposed },
      { kind: 'text', path: 'ingress.tls.secretName', when: ({ ingress }) => ingress.enabled && ingress.tls.enabled },
      { kind: 'pairs', path: 'ingress.annotations', when: exposed },
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

/** The settings of a row. */
export const rowPaths = (row: Row): readonly ConfigPath[] =>
  row.kind === 'amounts' ? row.paths : row.kind === 'heading' ? [] : [row.path]

/** Whether a section is in the form, or a row in its section, while the form has these values. */
export const isShown = ({ when }: Conditional, values: DeploymentConfig): boolean => when?.(values) ?? true

/** The section that has a setting's field; `ingress.annotations[0].key` belongs where `ingress.annotations` is. */
export const sectionOf = (path: ConfigPath): SectionId | undefined =>
  sections.find(({ rows }) =>
    rows.some((row) => rowPaths(row).some((own) => path === own || path.startsWith(`${own}[`))),
  )?.id
