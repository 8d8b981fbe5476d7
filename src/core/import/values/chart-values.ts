import type { ConfigPath } from '../../config/config.ts'
import { joinPath, segments } from '../../config/path.ts'
import { isTree, membersOf, scalarText, rewritten, type Tree } from '../../config/tree.ts'
import type { ImportProblem } from '../imported.ts'

/** Lists of { key, value } in the form, maps in a values file. */
export const pairLists: readonly ConfigPath[] = [
  'service.annotations',
  'ingress.annotations',
  'nodeSelector',
  'httpRoute.annotations',
  'commonLabels',
  'commonAnnotations',
  'podAnnotations',
]

/** `{ key: value }` -> `[{ key, value }]`. A null takes an inherited key away in Helm, so it is none. */
function pairs(node: unknown, path: string, problems: ImportProblem[]): unknown {
  if (node === null) return []
  if (!isTree(node)) return node
  return membersOf(node).flatMap(([key, value]) => {
    if (value === null) return []
    // In a map of annotations or labels every scalar is meant as text, and charts write it as such.
    const text = scalarText(value)
    if (text !== undefined) return [{ key, value: text }]
    problems.push({ path: joinPath([path, key]), kind: 'wrong-type', expected: 'text' })
    return []
  })
}

/** A values file of our chart as settings: the shape is the same but for maps, which are lists in the form. */
export function chartValues(values: Tree): { settings: Tree; problems: ImportProblem[] } {
  const problems: ImportProblem[] = []
  const settings = pairLists.reduce<unknown>(
    (tree, path) => rewritten(tree, segments(path), (node) => pairs(node, path, problems)),
    values,
  )
  return { settings: settings as Tree, problems }
}
