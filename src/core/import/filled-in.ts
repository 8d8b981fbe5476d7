import { type Refusal, refusal } from '../config/refusal.ts'
import { joinPath } from '../config/path.ts'
import { isTree, membersOf, overlaid } from '../config/tree.ts'
import { untrustedConfig } from '../config/untrusted-config.ts'
import type { ImportContext, Imported, ImportProblem, Sketch } from './imported.ts'
import { settled } from './settled.ts'

/** Whether there is at least one value that none of the problems is about. */
function understandsAny(node: unknown, problems: ReadonlySet<string>, names: readonly PropertyKey[] = []): boolean {
  if (problems.has(joinPath(names))) return false
  const members = Array.isArray(node) ? [...node.entries()] : membersOf(node)
  if (members.length === 0) return names.length > 0
  return members.some(([name, member]) => understandsAny(member, problems, [...names, name]))
}

const placeholder = /^(?:\$\{[^}]+\}|\{\{.*\}\})$/

/** The settings without those that another tool has yet to fill in. Annotations, which are lists, belong to their readers. */
function withoutPlaceholders(node: unknown, names: readonly string[], found: ImportProblem[]): unknown {
  if (typeof node === 'string' && placeholder.test(node)) {
    found.push({ path: joinPath(names), kind: 'placeholder', value: node })
    return undefined
  }
  if (!isTree(node)) return node
  const members = Object.entries(node).map(([name, member]): [string, unknown] => [
    name,
    withoutPlaceholders(member, [...names, name], found),
  ])
  return Object.fromEntries(members.filter(([, member]) => member !== undefined))
}

/** Why nothing of it was taken: the first thing that is wrong with it says most. */
function notUnderstood([first]: readonly ImportProblem[]): Refusal {
  const { path, value, expected } = first ?? { path: '' }
  if (first?.kind === 'wrong-type')
    return refusal('wrong-type', { path, ...(value && { value }), ...(expected && { expected }) })
  return refusal('nothing-understood', value === undefined ? {} : { value })
}

/** Only on the page: no chart and no other tool has a value for them. */
const pageSettings = ({ release, registry, image }: ImportContext['current']) => ({
  release,
  registry,
  image: { platforms: image.platforms },
})

/** What a text says, completed: with what the person has where it cannot show a setting, else from `base`. */
export function filledIn(sketch: Sketch, { current, base }: ImportContext): Imported | Refusal {
  const found: ImportProblem[] = []
  // The page's own file holds what a person typed, whatever it is.
  const isOwnFile = sketch.source === 'config'
  const settings = isOwnFile
    ? sketch.settings
    : overlaid(pageSettings(current), withoutPlaceholders(sketch.settings, [], found))
  const read = untrustedConfig(settings, sketch.isWhole ? base : current)
  const problems = [...found, ...read.problems]
  const wrong = new Set(
    problems.filter(({ kind }) => kind !== 'read-as' && kind !== 'earlier-bundle').map(({ path }) => path),
  )
  const named = problems.map((problem) => ({ ...problem, path: sketch.names?.get(problem.path) ?? problem.path }))
  const isWrong = sketch.isKnown !== true || problems.some(({ kind }) => kind === 'wrong-type')
  if (isWrong && !understandsAny(sketch.settings, wrong)) return notUnderstood(named)
  return {
    ok: true,
    source: sketch.source,
    isWhole: sketch.isWhole,
    config: settled(read.config),
    problems: [...(sketch.problems ?? []), ...named],
    dropped: sketch.dropped ?? [],
  }
}
