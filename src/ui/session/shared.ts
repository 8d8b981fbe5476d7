type Members = Readonly<Record<string, unknown>>
const isNode = (value: unknown): value is object => typeof value === 'object' && value !== null

/**
 * `after`, copied, with every part of `before` in it that is still equal: what has not changed stays the same object, so
 * that whoever shows it need not look again.
 */
export function shared<T>(before: unknown, after: T): T {
  if (!isNode(after)) return after
  const old = isNode(before) && Array.isArray(before) === Array.isArray(after) ? (before as Members) : {}
  const entries = Object.entries(after).map(([key, value]) => [key, shared(old[key], value as unknown)] as const)
  const isSame = entries.length === Object.keys(old).length && entries.every(([key, value]) => value === old[key])
  if (isSame && old === before) return old as T
  return (Array.isArray(after) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as T
}
