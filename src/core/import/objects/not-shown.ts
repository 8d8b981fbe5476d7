import type { Environment } from './environment.ts'
import type { ReleaseObjects } from './release-objects.ts'

// `kubectl get all` lists none of these, and each release has at least the first.
const besidesAll = new Set(['ConfigMap', 'ServiceAccount', 'Ingress', 'NetworkPolicy', 'PodDisruptionBudget'])

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

/** Whether the text lists the release: a text of Deployments, or of `kubectl get all`, leaves out kinds that it may have. */
export const isWhole = ({ objects }: ReleaseObjects, { missing }: Environment): boolean =>
  missing.length === 0 && objects.some(({ kind }) => besidesAll.has(kind))

/**
 * The settings that these objects cannot show, `['ingress', 'config.logLevel']`: an object that is not in the text is not
 * in the cluster only when the text lists the release.
 */
export function notShown(found: ReleaseObjects, variables: Environment): string[] {
  const { value, missing } = variables
  const { find } = found
  const isListed = isWhole(found, variables)
  // A Secret may hold the URL, and its value is not in the text.
  const hasAddress = ['REDIS_HOST', 'REDIS_URL'].some((name) => value(name) !== undefined)
  const isRedisShown = hasAddress || find('Deployment', 'redis') !== undefined
  return [
    ...(isRedisShown ? [] : ['redis.enabled', 'redis.image', 'redis.resources', 'redis.external']),
    ...inVariables.flatMap(([name, path]) => (missing.length > 0 && value(name) === undefined ? [path] : [])),
    ...groups.flatMap(([kind, path]) => (isListed || find(kind) !== undefined ? [] : [path])),
  ]
}
