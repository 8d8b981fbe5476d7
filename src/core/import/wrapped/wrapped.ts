import { type Refusal } from '../../config/refusal.ts'
import { joinPath } from '../../config/path.ts'
import { at, isTree, membersOf, textOf, type Tree, withMember } from '../../config/tree.ts'
import type { ImportContext, ImportProblem, ImportSource, Sketch } from '../imported.ts'
import { importValues } from '../values/import-values.ts'
import { readYaml } from '../yaml/read-yaml.ts'

/** What another tool's file says of a Helm release. */
export interface HelmRelease {
  readonly source: ImportSource
  readonly name?: unknown
  readonly namespace?: unknown
  readonly values: Tree
  /** What of the values is not in the text. */
  readonly problems?: readonly ImportProblem[]
}

/** Values that stand with others under a key: `{ path: 'spec.valuesFrom[0]', kind: 'elsewhere' }` for each. */
export const elsewhere = (path: string, items: readonly unknown[]): ImportProblem[] =>
  items.map((_, index) => ({ path: joinPath([path, index]), kind: 'elsewhere' }))

/** `[{ name: 'image.tag', value: 'v1' }]` or `{ 'image.tag': 'v1' }` -> `[['image.tag', 'v1']]`. */
export const pairsOf = (set: unknown): (readonly [name: string, value: unknown])[] =>
  Array.isArray(set)
    ? set.map((item: unknown) => [textOf(at(item, 'name')) ?? '', at(item, 'value')] as const)
    : membersOf(set)

/** Names and values as `--set` takes them, `[['image.tag', 'v1']]`, laid into values. */
export const withSet = (values: Tree, parameters: readonly (readonly [name: string, value: unknown])[]): Tree =>
  parameters.reduce<Tree>((tree, [name, value]) => withMember(tree, name.split('.'), scalar(value)) as Tree, values)

/** `--set` makes numbers and booleans of texts that look like them (Helm, strvals). */
function scalar(value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (value === 'true' || value === 'false') return value === 'true'
  if (value === 'null') return null
  return /^[1-9]\d*$|^0$/.test(value) ? Number(value) : value
}

/** Values that stand as a text of YAML inside of YAML; none of it is none, and what is no mapping is refused. */
export function valuesText(text: unknown): Tree | Refusal {
  const content = textOf(text) ?? ''
  if (content.trim() === '') return {}
  const read = readYaml(content)
  if (!read.ok) return read
  const [values] = read.documents
  return isTree(values) ? values : {}
}

export const isRefusal = (result: Tree | Refusal): result is Refusal => result['ok'] === false && 'reason' in result

/** The values of a release, with its name and namespace as they stand beside them. */
export function ofRelease(
  { source, name, namespace, values, problems = [] }: HelmRelease,
  context: ImportContext,
): Sketch {
  const sketch = importValues(values, context)
  const release = Object.fromEntries(
    Object.entries({ name, namespace }).filter(([, value]) => typeof value === 'string' && value !== ''),
  )
  return {
    ...sketch,
    source,
    isKnown: true,
    settings: { ...sketch.settings, release },
    problems: [...problems, ...(sketch.problems ?? [])],
  }
}
