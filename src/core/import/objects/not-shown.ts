import { at } from '../../config/tree.ts'
import { names } from '../../manifests/names.ts'
import type { Environment } from './environment.ts'
import type { KubernetesObject } from './kubernetes-objects.ts'
import { redisHost } from './redis-settings.ts'
import type { ReleaseObjects } from './release-objects.ts'

// `kubectl get all` lists none of these, and each release has at least the first.
const besidesAll = new Set([
  'ConfigMap',
  'ServiceAccount',
  'Ingress',
  'HTTPRoute',
  'NetworkPolicy',
  'PodDisruptionBudget',
])

const groups: readonly (readonly [kind: string, path: string])[] = [
  ['Service', 'service'],
  ['Ingress', 'ingress'],
  ['HorizontalPodAutoscaler', 'autoscaling'],
  ['PodDisruptionBudget', 'podDisruptionBudget'],
  ['NetworkPolicy', 'networkPolicy'],
]

const inVariables: readonly (readonly [variable: string, path: string])[] = [
  ['LOG_LEVEL', 'config.logLevel'],
  ['BACKEND_URL', 'config.backendUrl'],
]

/** Read from a cluster, and not from a file for one. */
export const isLive = ({ node }: KubernetesObject): boolean => at(node, 'metadata', 'uid') !== undefined

/** Whether the text lists the release: a text of Deployments, or of `kubectl get all`, leaves out kinds that it may have. */
export const isWhole = ({ objects }: ReleaseObjects, { missing }: Environment): boolean =>
  missing.length === 0 && objects.some(({ kind }) => besidesAll.has(kind))

/** Without a Deployment of Redis in the text. A Secret may hold the URL, whose value is not in the text either. */
function redisNotShown(isListed: boolean, release: string, variables: Environment): string[] {
  const host = redisHost(variables)
  if (host === undefined) return ['redis.enabled', 'redis.image', 'redis.resources', 'redis.external']
  if (isListed) return []
  return ['redis.image', 'redis.resources', ...(host === names({ name: release }).redis ? ['redis.external'] : [])]
}

/** An app that may be root names no user, whoever gives the ids: only Redis tells. */
const mayBeRoot = ({ node }: KubernetesObject): boolean =>
  at(node, 'spec', 'template', 'spec', 'securityContext', 'runAsNonRoot') !== true

/**
 * The settings that these objects cannot show, `['ingress', 'config.logLevel']`: an object that is not in the text is not
 * in the cluster only when the text lists the release.
 */
export function notShown(found: ReleaseObjects, variables: Environment): string[] {
  const { value, missing } = variables
  const { find } = found
  const isListed = isWhole(found, variables)
  const ofRedis = find('Deployment', 'redis') === undefined ? redisNotShown(isListed, found.release, variables) : []
  return [
    ...ofRedis,
    ...(ofRedis.length > 0 && mayBeRoot(found.app) ? ['securityContext.ids'] : []),
    ...inVariables.flatMap(([name, path]) => (missing.length > 0 && value(name) === undefined ? [path] : [])),
    ...groups.flatMap(([kind, path]) => (isListed || find(kind) !== undefined ? [] : [path])),
    // Whoever lists a cluster leaves this kind out where Gateway API may be absent, because kubectl then lists nothing.
    ...(find('HTTPRoute') !== undefined || (isListed && !isLive(found.app)) ? [] : ['httpRoute']),
  ]
}
