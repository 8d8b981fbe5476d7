import type { ConfigPath } from '../config/config.ts'
import { joinPath, segments } from '../config/path.ts'
import { isTree, membersOf, rewritten, type Tree } from '../config/tree.ts'
import type { ImportProblem } from './imported.ts'

/** Lists of { key, value } in the form, maps in a values file. */
export const pairLists: readonly ConfigPath[] = [
  'ingress.annotations',
  'commonLabels',
  'commonAnnotations',
  'podAnnotations',
]

const amounts = ['resources', 'redis.resources'].flatMap((owner) =>
  ['requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'].map((name) => `${owner}.${name}`),
)

/** `{ key: value }` -> `[{ key, value }]`. A null takes an inherited key away in Helm, so it is none. */
function pairs(node: unknown, path: string, problems: ImportProblem[]): unknown {
  if (node === null) return []
  if (!isTree(node)) return node
  return membersOf(node).flatMap(([key, value]) => {
    if (typeof value === 'string') return [{ key, value }]
    if (value !== null) problems.push({ path: joinPath([path, key]), kind: 'wrong-type' })
    return []
  })
}

/** An amount as Kubernetes takes it, `1` or `"1"`; null takes a default away, which is an empty limit here. */
function amount(node: unknown): unknown {
  if (typeof node === 'number') return String(node)
  return node === null ? '' : node
}

/** A values file of our chart as settings: the shape is the same but for maps, which are lists in the form. */
export function chartValues(values: Tree): { settings: unknown; problems: ImportProblem[] } {
  const problems: ImportProblem[] = []
  const listed = pairLists.reduce<unknown>(
    (tree, path) => rewritten(tree, segments(path), (node) => pairs(node, path, problems)),
    values,
  )
  const settings = amounts.reduce((tree, path) => rewritten(tree, segments(path), amount), listed)
  return { settings, problems }
}
