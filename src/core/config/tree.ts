/** A mapping of unknown origin: every member may be anything, and only own members count. */
export type Tree = Readonly<Record<string, unknown>>

export const isTree = (node: unknown): node is Tree => typeof node === 'object' && node !== null && !Array.isArray(node)

const ownMember = (node: unknown, name: string): unknown =>
  isTree(node) && Object.hasOwn(node, name) ? node[name] : undefined

/** `at(object, 'metadata', 'labels')`: the node at these keys; undefined when they lead nowhere. */
export const at = (node: unknown, ...names: readonly string[]): unknown => names.reduce(ownMember, node)

/** The members of a mapping, none of anything else. */
export const membersOf = (node: unknown): [string, unknown][] => (isTree(node) ? Object.entries(node) : [])

/** The items of a list, none of anything else. */
export const itemsOf = (node: unknown): readonly unknown[] => (Array.isArray(node) ? (node as unknown[]) : [])

export const textOf = (node: unknown): string | undefined => (typeof node === 'string' ? node : undefined)

/** The same tree with another value at `names`, or without the key when `next` gives undefined; unchanged when it has none. */
export function rewritten(node: unknown, names: readonly string[], next: (value: unknown) => unknown): unknown {
  const [name, ...rest] = names
  if (name === undefined) return next(node)
  if (!isTree(node) || !Object.hasOwn(node, name)) return node
  const value = rewritten(node[name], rest, next)
  if (value === node[name]) return node
  // fromEntries sets own members, `__proto__` too
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, old]) =>
      key !== name ? [[key, old]] : value === undefined ? [] : [[key, value]],
    ),
  )
}

/** The same tree with `value` at `names`, in mappings made where there is none. */
export function withMember(node: unknown, names: readonly string[], value: unknown): unknown {
  const [name, ...rest] = names
  if (name === undefined) return value
  const members = new Map(membersOf(node))
  return Object.fromEntries(members.set(name, withMember(members.get(name), rest, value)))
}

/** Whether a tree goes deeper than `most`, which no stack has to hold. */
export function isDeeper(node: unknown, most: number): boolean {
  if (typeof node !== 'object' || node === null) return false
  return most === 0 || Object.values(node).some((member) => isDeeper(member, most - 1))
}
