import { textOf, type Tree } from '../../config/tree.ts'
import type { Dropped, ImportProblem } from '../imported.ts'
import { environment } from '../objects/environment.ts'
import type { KubernetesObject } from '../objects/kubernetes-objects.ts'
import { redisSettings } from '../objects/redis-settings.ts'

interface VariableSettings {
  readonly settings: Tree
  readonly problems: readonly ImportProblem[]
  readonly dropped: readonly Dropped[]
}

/** What the manifests give by construction (APP-PORT). */
const constructed: Readonly<Record<string, string>> = { HOST: '0.0.0.0', PORT: '8080' }
const known = new Set(['REDIS_HOST', 'REDIS_PORT', 'REDIS_URL', 'REDIS_PASSWORD', 'LOG_LEVEL', 'BACKEND_URL'])

/** The variables that no setting holds, `[{ path: 'services.app.environment.TZ', kind: 'unknown-key' }]`. */
export const variableProblems = (variables: readonly (readonly [name: string, value: unknown])[], path: string) =>
  variables.flatMap(([name, value]): ImportProblem[] => {
    if (known.has(name) || constructed[name] === value) return []
    return [{ path: `${path}${name}`, kind: Object.hasOwn(constructed, name) ? 'derived' : 'unknown-key' }]
  })

/** A Redis that runs beside the app, as the Deployment that it becomes. */
export const redisBeside = (name: string, image: unknown): KubernetesObject => ({
  kind: 'Deployment',
  name,
  namespace: undefined,
  node: { spec: { template: { spec: { containers: [{ name: 'redis', image }] } } } },
})

const isKnownAddress = (text: string) => /^(?:rediss?:\/\/|[^:]+(?::\d+)?$)/i.test(text)

/**
 * The settings that variables of the app's container say: `REDIS_URL=rediss://:x@cache:6380/0`. `beside` is the Redis that
 * the text starts too; a password is never kept. `path` leads to the variables: `services.app.environment.`.
 */
export function variableSettings(
  variables: readonly (readonly [name: string, value: string])[],
  path = '',
  beside?: KubernetesObject,
): VariableSettings {
  const told = environment({ env: variables.map(([name, value]) => ({ name, value })) }, [])
  const { redis, dropped, problems } = redisSettings('', beside, told)
  const { enabled, image, external, auth } = redis as Readonly<Record<string, unknown>>
  const isSaid = (told.value('REDIS_HOST') ?? told.value('REDIS_URL') ?? told.value('REDIS_PASSWORD')) !== undefined
  const isImageSaid = textOf((image as Tree | undefined)?.['repository']) !== undefined && enabled === true
  const url = told.value('REDIS_URL')
  return {
    settings: {
      config: { logLevel: told.value('LOG_LEVEL'), backendUrl: told.value('BACKEND_URL') },
      ...(isSaid && { redis: { enabled, external, auth, ...(isImageSaid && { image: imageSaid(image as Tree) }) } }),
    },
    problems: [
      ...problems,
      ...variableProblems(variables, path),
      ...(url !== undefined && !isKnownAddress(url)
        ? [{ path: `${path}REDIS_URL`, kind: 'not-an-address' as const }]
        : []),
    ],
    dropped: dropped.map((each) => ({ ...each, path: `${path}${each.path}` })),
  }
}

const imageSaid = ({ repository, tag, digest }: Tree): Tree => ({ repository, tag, digest })
