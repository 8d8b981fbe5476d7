import { type DeploymentConfig, deploymentConfig } from './config.ts'
import { joinPath } from './path.ts'

/** Something in a file or a link that is no setting, or not of the setting's type. */
export interface ConfigProblem {
  /** `redis.foo`; empty for the whole. */
  readonly path: string
  readonly kind: 'unknown-key' | 'wrong-type' | 'not-an-object'
}

type ParseIssue = NonNullable<ReturnType<typeof deploymentConfig.safeParse>['error']>['issues'][number]

const problemsOf = (issue: ParseIssue): ConfigProblem[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ path: joinPath([...issue.path, key]), kind: 'unknown-key' }))
    : [{ path: joinPath(issue.path), kind: 'wrong-type' }]

/** The keys that lead to what has to go; a list with one bad item goes as a whole. */
function pathsOf(issue: ParseIssue): PropertyKey[][] {
  const index = issue.path.findIndex((key) => typeof key === 'number')
  if (index >= 0) return [issue.path.slice(0, index)]
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
}

function without(node: unknown, [key, ...rest]: readonly PropertyKey[]): unknown {
  if (typeof node !== 'object' || node === null || key === undefined) return node
  const entries = Object.entries(node).flatMap(([name, value]): [string, unknown][] => {
    if (name !== key) return [[name, value]]
    return rest.length === 0 ? [] : [[name, without(value, rest)]]
  })
  return Object.fromEntries(entries)
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A configuration from data of unknown origin (a file, a link): what is well-shaped, completed with defaults, and what was
 * not, with its place. `contract`, the version that the file was written for, is not a setting.
 */
export function readConfig(data: unknown): { config: DeploymentConfig; problems: readonly ConfigProblem[] } {
  if (!isObject(data)) return { config: deploymentConfig.parse({}), problems: [{ path: '', kind: 'not-an-object' }] }
  const { contract: _, ...settings } = data as Record<string, unknown>
  const result = deploymentConfig.safeParse(settings)
  if (result.success) return { config: result.data, problems: [] }
  const { issues } = result.error
  const rest = issues.flatMap(pathsOf).reduce<unknown>((node, path) => without(node, path), settings)
  return { config: deploymentConfig.parse(rest), problems: issues.flatMap(problemsOf) }
}
