import { isTree, type Tree } from '../config/tree.ts'

/** The keys that lead to where two trees first differ, `[]` at the root; null when they are the same. Keys count in order. */
export function firstDifference(a: unknown, b: unknown): (string | number)[] | null {
  if (Array.isArray(a) && Array.isArray(b)) return ofLists(a, b)
  if (isPlain(a) && isPlain(b)) return ofTrees(Object.entries(a), Object.entries(b))
  return Object.is(a, b) ? null : []
}

// A Date, which YAML 1.1 makes of 2024-01-01, is no mapping.
const isPlain = (node: unknown): node is Tree => isTree(node) && Object.getPrototypeOf(node) === Object.prototype

function ofLists(a: readonly unknown[], b: readonly unknown[]): (string | number)[] | null {
  for (const [index, item] of a.entries()) {
    const inner = firstDifference(item, b[index])
    if (inner !== null) return [index, ...inner]
  }
  return a.length === b.length ? null : [a.length]
}

function ofTrees(a: readonly [string, unknown][], b: readonly [string, unknown][]): (string | number)[] | null {
  for (const [index, [key, value]] of a.entries()) {
    const [otherKey, other] = b[index] ?? []
    if (key !== otherKey) return [key]
    const inner = firstDifference(value, other)
    if (inner !== null) return [key, ...inner]
  }
  return a.length === b.length ? null : []
}
