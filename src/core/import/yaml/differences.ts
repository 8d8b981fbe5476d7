import { isTree } from '../../config/tree.ts'

/** Where two readings of one text differ, and what the second one has there. */
export interface Difference {
  readonly path: readonly PropertyKey[]
  readonly value: unknown
}

/** Every place in which `theirs` is not `ours`, none when they are the same. Keys count in order. */
export function differences(ours: unknown, theirs: unknown, path: readonly PropertyKey[] = []): Difference[] {
  const [a, b] = [entriesOf(ours), entriesOf(theirs)]
  if (a === null || b === null || Array.isArray(ours) !== Array.isArray(theirs))
    return Object.is(ours, theirs) ? [] : [{ path, value: theirs }]
  const found = a.flatMap(([key, value], index): Difference[] => {
    const [otherKey, other] = b[index] ?? []
    return key === otherKey ? differences(value, other, [...path, key]) : [{ path: [...path, key], value: otherKey }]
  })
  return a.length < b.length ? [...found, { path, value: theirs }] : found
}

function entriesOf(node: unknown): [PropertyKey, unknown][] | null {
  if (Array.isArray(node)) return [...node.entries()]
  return isTree(node) && Object.getPrototypeOf(node) === Object.prototype ? Object.entries(node) : null
}
