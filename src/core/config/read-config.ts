import { type DeploymentConfig, defaults, deploymentConfig } from './config.ts'
import { inThisEdition, isFirstEdition } from './edition.ts'
import { lenient, type ReadAs } from './lenient.ts'
import { nearest } from './nearest.ts'
import { joinPath, valueAt } from './path.ts'
import { overlaid } from './tree.ts'

/** What a setting takes. */
export type Expected = 'text' | 'number' | 'boolean' | 'list' | 'mapping' | 'choice'

/** Something in a file or a link that is no setting, or not as the setting takes it. */
export interface ConfigProblem {
  /** `redis.foo`; empty for the whole. */
  readonly path: string
  readonly kind: 'unknown-key' | 'wrong-type' | 'not-an-object' | 'earlier-bundle' | ReadAs['kind']
  /** Of a wrong type: the right one. */
  readonly expected?: Expected
  /** Of a choice: what there is, `Always, Never`. Of an unknown key: the setting nearest to it. Else what it was read as. */
  readonly value?: string
}

/** Nothing is wrong: the zip of these settings once had Helm's files too. */
const earlierBundle: ConfigProblem = { path: 'delivery.way', kind: 'earlier-bundle' }

type ParseIssue = NonNullable<ReturnType<typeof deploymentConfig.safeParse>['error']>['issues'][number]

const expectedTypes: Readonly<Record<string, Expected>> = {
  string: 'text',
  boolean: 'boolean',
  array: 'list',
  object: 'mapping',
}

function unknownKey(path: readonly PropertyKey[], key: string): ConfigProblem {
  const near = nearest(key, Object.keys(valueAt(defaults, joinPath(path)) ?? {}))
  const value = near === null ? {} : { value: joinPath([...path, near]) }
  return { path: joinPath([...path, key]), kind: 'unknown-key', ...value }
}

function problemsOf(issue: ParseIssue): ConfigProblem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(issue.path, key))
  const path = joinPath(issue.path)
  if (issue.code === 'invalid_value')
    return [{ path, kind: 'wrong-type', expected: 'choice', value: issue.values.join(', ') }]
  const expected = issue.code === 'invalid_type' ? expectedTypes[issue.expected] : undefined
  return [{ path, kind: 'wrong-type', expected: expected ?? 'number' }]
}

/** The keys that lead to what has to go: of an item the members that are none; a list with a value of a wrong type as a whole. */
function pathsOf(issue: ParseIssue): PropertyKey[][] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key])
  const index = issue.path.findIndex((key) => typeof key === 'number')
  return [index >= 0 ? issue.path.slice(0, index) : issue.path]
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The tree without what stands at `paths`. In one walk: a hostile file brings thousands of keys that are no settings. */
function without(node: object, paths: readonly (readonly PropertyKey[])[]): object {
  const under = new Map<string, PropertyKey[][]>()
  for (const [key, ...rest] of paths) {
    const known = under.get(String(key))
    if (known) known.push(rest)
    else under.set(String(key), [rest])
  }
  const entries = Object.entries(node).flatMap(([name, value]: [string, unknown]): [string, unknown][] => {
    const inner = under.get(name)
    if (inner === undefined) return [[name, value]]
    return inner.some((rest) => rest.length === 0) ? [] : [[name, without(value as object, inner)]]
  })
  return Array.isArray(node) ? entries.map(([, value]) => value) : Object.fromEntries(entries)
}

/**
 * A configuration from data of unknown origin (a file, a link): what is well-shaped, completed from `base`, and what was
 * not, or was taken for something else, with its place. `contract` and `edition`, what the file was written for, are no
 * settings.
 */
export function readConfig(
  data: unknown,
  base: DeploymentConfig = defaults,
): { config: DeploymentConfig; problems: readonly ConfigProblem[] } {
  if (!isObject(data)) return { config: base, problems: [{ path: '', kind: 'not-an-object' }] }
  const saved = data as Record<string, unknown>
  const { settings, notes } = lenient(inThisEdition(saved))
  const earlier = isFirstEdition(saved) ? [earlierBundle] : []
  const issues = deploymentConfig.safeParse(settings).error?.issues ?? []
  const rest = issues.length === 0 ? settings : without(settings, issues.flatMap(pathsOf))
  return {
    config: deploymentConfig.parse(overlaid(base, rest)),
    problems: [...earlier, ...issues.flatMap(problemsOf), ...notes],
  }
}
