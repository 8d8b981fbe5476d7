/** An expression of HCL: a text, or one that stands as it is (`raw`). */
export type HclValue = string | number | boolean | Raw | HclMap
export interface HclMap {
  readonly [key: string]: HclValue
}

interface Raw {
  readonly raw: string
}

interface Block {
  readonly block: string
  readonly labels: readonly string[]
  readonly body: readonly HclItem[]
}

/** What a body holds, in order: arguments that stand together, blocks, comments. */
export type HclItem = Block | { readonly comment: string } | HclMap

/** `var.context`, which is no text: nothing that a person typed may go in here. */
export const raw = (expression: string): Raw => ({ raw: expression })

export const block = (type: string, labels: readonly string[], ...body: readonly HclItem[]): Block => ({
  block: type,
  labels,
  body,
})

export const comment = (text: string): HclItem => ({ comment: text })

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' }
// What ends a quoted template or is no printable text (hclsyntax spec, "Template Literals"), and what begins a template in it.
const SPECIAL = /["\\\p{Cc}\p{Cf}\u2028\u2029\ufffe\uffff]|[$%](?=\{)/gu

function escaped(char: string): string {
  if (char === '$' || char === '%') return char + char
  const code = char.codePointAt(0)!
  const hex = code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
  return named[char] ?? hex
}

/** A text between quotes, which HCL reads as it was but for NFC, into which it brings every text: `"$${id}"`. */
export const hclString = (text: string): string => `"${text.replace(SPECIAL, escaped)}"`

const isRaw = (value: HclValue): value is Raw => typeof value === 'object' && 'raw' in value
const isMap = (value: HclValue): value is HclMap => typeof value === 'object' && !isRaw(value)

function expression(value: HclValue, indent: string): string {
  if (typeof value === 'string') return hclString(value)
  if (typeof value !== 'object') return String(value)
  if (isRaw(value)) return value.raw
  const rows = Object.entries(value).map(([key, member]) => ({
    key: /^[a-z]\w*$/.test(key) ? key : hclString(key),
    member,
  }))
  return `{\n${assignments(rows, `${indent}  `)}\n${indent}}`
}

interface Row {
  readonly key: string
  readonly member: HclValue
}

/** As `tofu fmt` does: the equals signs of lines that follow one another stand in one column. */
function assignments(rows: readonly Row[], indent: string): string {
  const width = Math.max(...rows.map(({ key }) => key.length))
  return rows.map(({ key, member }) => `${indent}${key.padEnd(width)} = ${expression(member, indent)}`).join('\n')
}

function item(each: HclItem, indent: string): string {
  if ('comment' in each)
    return (each.comment as string)
      .split('\n')
      .map((row) => `${indent}# ${row}`)
      .join('\n')
  if (!('block' in each)) {
    const rows = Object.entries(each).map(([key, member]) => ({ key, member }))
    const groups = rows.some(({ member }) => isMap(member)) ? rows.map((row) => [row]) : [rows]
    return groups.map((group) => assignments(group, indent)).join('\n\n')
  }
  const { block: type, labels, body } = each as Block
  const head = [type, ...labels.map(hclString)].join(' ')
  return `${indent}${head} {\n${items(body, `${indent}  `)}\n${indent}}`
}

/** A comment stands right above what it is about; all else has a blank line between. */
const items = (body: readonly HclItem[], indent: string): string =>
  body.map((each, i) => item(each, indent) + (i === body.length - 1 ? '' : 'comment' in each ? '\n' : '\n\n')).join('')

/** The text of a file, formatted as `tofu fmt` leaves it. */
export const hclText = (body: readonly HclItem[]): string => `${items(body, '')}\n`
