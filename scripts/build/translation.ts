/** What a rendered page holds in the order of the document: a text, or an element with its attributes. */
type Node = string | { readonly tag: string; readonly attributes: Readonly<Record<string, string>> }

/** How many nodes to go on, and then the new text of that node, or its attributes that differ (null: gone). */
export type Change = readonly [distance: number, change: string | Readonly<Record<string, string | null>>]

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
const unescaped = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name]!)

// React escapes every angle bracket of a text or an attribute, so each that is left is a tag's or a comment's.
const parts = /<!--.*?-->|<\/[^>]*>|<(?<tag>[a-z][a-z0-9-]*)(?<attributes>[^>]*)>|(?<text>[^<]+)/gis
const attribute = /([^\s=]+)="([^"]*)"/g

/** The texts and elements of what React has rendered, as a browser will number them. */
function nodes(html: string): Node[] {
  return [...html.matchAll(parts)].flatMap(({ groups }): Node[] => {
    if (groups?.text !== undefined) return [unescaped(groups.text)]
    if (groups?.tag === undefined) return []
    const pairs = [...groups.attributes!.matchAll(attribute)].map(([, name, value]) => [name!, unescaped(value!)])
    return [{ tag: groups.tag, attributes: Object.fromEntries(pairs) as Record<string, string> }]
  })
}

function difference(before: Node, after: Node): Change[1] | null {
  if (typeof before === 'string' && typeof after === 'string') return before === after ? null : after
  if (typeof before === 'string' || typeof after === 'string' || before.tag !== after.tag)
    throw new Error(`not the same page: ${JSON.stringify([before, after])}`)
  const names = new Set([...Object.keys(before.attributes), ...Object.keys(after.attributes)])
  const changed = [...names].filter((name) => before.attributes[name] !== after.attributes[name])
  if (changed.length === 0) return null
  return Object.fromEntries(changed.map((name) => [name, after.attributes[name] ?? null]))
}

/** What makes the second page of the first: the same elements with other texts. Throws when they are not the same. */
export function translation(from: string, to: string): Change[] {
  const [before, after] = [nodes(from), nodes(to)]
  if (before.length !== after.length) throw new Error(`not the same page: ${before.length} and ${after.length} nodes`)
  const changes: Change[] = []
  let last = -1
  before.forEach((node, index) => {
    const change = difference(node, after[index]!)
    if (change === null) return
    changes.push([index - last, change])
    last = index
  })
  return changes
}
