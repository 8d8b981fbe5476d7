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

/** A text, a number or a boolean as text; undefined for anything else. */
export const scalarText = (node: unknown): string | undefined =>
  typeof node === 'string' || typeof node === 'number' || typeof node === 'boolean' ? String(node) : undefined

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

const isPairs = (node: unknown): node is readonly { readonly key: string }[] =>
  Array.isArray(node) &&
  node.length > 0 &&
  node.every((item) => isTree(item) && typeof item['key'] === 'string' && Object.keys(item).length === 2)

/** Lays trees over each other: mappings merge, anything else is as `other` says. Undefined says nothing. */
const layered = (other: (base: unknown, over: unknown) => unknown) =>
  function lay(base: unknown, over: unknown): unknown {
    if (over === undefined) return base
    if (!isTree(base) || !isTree(over)) return other(base, over)
    const names = new Set([...Object.keys(base), ...Object.keys(over)])
    return Object.fromEntries([...names].map((name) => [name, lay(at(base, name), at(over, name))]))
  }

/** `over` laid over `base` as Helm does with values of the second `-f`: every list takes the place of the one before. */
export const merged = layered((_, over) => over)

/** The same for configurations: lists of { key, value } merge too, because they are mappings in a values file. */
export const overlaid = layered((base, over) => {
  if (!isPairs(base) || !isPairs(over)) return over
  const keys = new Set(over.map(({ key }) => key))
  return [...base.filter(({ key }) => !keys.has(key)), ...over]
})

/**
 * Whether a tree is at most `depth` deep, a leaf 0, and has at most `nodes` nodes. One that stands in two places, as
 * YAML's aliases make it, counts twice.
 */
export function isWithin(node: unknown, depth: number, nodes: number): boolean {
  let left = nodes
  function fits(member: unknown, below: number): boolean {
    if (--left < 0) return false
    if (typeof member !== 'object' || member === null) return true
    return below > 0 && Object.values(member).every((inner) => fits(inner, below - 1))
  }
  return fits(node, depth)
}
