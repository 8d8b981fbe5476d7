import { type DeploymentConfig, deploymentConfig } from './config.ts'
import { inThisEdition } from './edition.ts'
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

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The tree without what stands at `paths`. In one walk: a hostile file brings thousands of keys that are no settings. */
function without(node: object, paths: readonly (readonly PropertyKey[])[]): object {
  const under = new Map<PropertyKey | undefined, PropertyKey[][]>()
  for (const [key, ...rest] of paths) {
    const known = under.get(key)
    if (known) known.push(rest)
    else under.set(key, [rest])
  }
  const entries = Object.entries(node).flatMap(([name, value]: [string, unknown]): [string, unknown][] => {
    const inner = under.get(name)
    if (inner === undefined) return [[name, value]]
    return inner.some((rest) => rest.length === 0) ? [] : [[name, without(value as object, inner)]]
  })
  return Object.fromEntries(entries)
}

/**
 * A configuration from data of unknown origin (a file, a link): what is well-shaped, completed with defaults, and what was
 * not, with its place. `contract` and `edition`, what the file was written for, are no settings.
 */
export function readConfig(data: unknown): { config: DeploymentConfig; problems: readonly ConfigProblem[] } {
  if (!isObject(data)) return { config: deploymentConfig.parse({}), problems: [{ path: '', kind: 'not-an-object' }] }
  const settings = inThisEdition(data as Record<string, unknown>)
  const result = deploymentConfig.safeParse(settings)
  if (result.success) return { config: result.data, problems: [] }
  const { issues } = result.error
  const rest = without(settings, issues.flatMap(pathsOf))
  return { config: deploymentConfig.parse(rest), problems: issues.flatMap(problemsOf) }
}
