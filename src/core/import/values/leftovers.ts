import { isTree } from '../../config/tree.ts'

/** Says nothing at any depth: `{}`, `[]`, `""`, null. */
export const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isNothing))

/** A tree without the keys that `known` has not and that say nothing: `nodeSelector: {}`, left over from another chart. */
export function withoutLeftovers(node: unknown, known: unknown): unknown {
  if (!isTree(node) || !isTree(known)) return node
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      if (!Object.hasOwn(known, key)) return isNothing(value) ? [] : [[key, value]]
      return [[key, withoutLeftovers(value, known[key])]]
    }),
  )
}
