import type { Part, Picture } from './picture.ts'

// In quotes Mermaid takes a character as `#` and its number: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
const escaped = (text: string) => text.replace(/[^\p{L}\p{N} .,:/@–×→∞?-]/gu, (one) => `#${one.codePointAt(0)!};`)
const label = ({ title, lines }: Pick<Part, 'title' | 'lines'>) => `"${[title, ...lines].map(escaped).join('<br>')}"`

const node = (part: Part): string => {
  const [open, close] = { people: ['([', '])'], redis: ['[(', ')]'] }[part.id as string] ?? ['[', ']']
  return `${part.id}${open}${label(part)}${close}`
}

const indented = (rows: readonly string[]) => rows.map((row) => `  ${row}`)
const frame = (part: Part | undefined, rows: readonly string[]) =>
  part && rows.length > 0 ? [`subgraph ${part.id}[${label(part)}]`, ...indented(rows), 'end'] : rows

/** The picture as a Mermaid flowchart, for a file that GitHub and GitLab draw: `flowchart LR` and its lines. */
export function mermaid({ parts, links, isRedisOutside }: Picture): string {
  const one = (id: Part['id']) => parts.find((part) => part.id === id)
  const nodes = (...ids: readonly Part['id'][]) => ids.flatMap((id) => one(id) ?? []).map(node)
  const marks = parts.filter(({ kind }) => kind === 'mark')
  const fenced = frame(one('policy'), [
    ...nodes('pods', ...(isRedisOutside ? [] : (['redis'] as const))),
    ...marks.map((mark) => `${mark.id}{{${label(mark)}}}`),
  ])
  return [
    'flowchart LR',
    ...indented([
      ...nodes('people'),
      ...frame(one('namespace'), [...nodes('ingress', 'route', 'service'), ...fenced]),
      ...(isRedisOutside ? nodes('redis') : []),
      ...links.map(([from, to]) => `${from} --> ${to}`),
      ...marks.map(({ id }) => `${id} -.- pods`),
    ]),
  ].join('\n')
}
