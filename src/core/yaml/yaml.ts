import type { ConfigPath } from '../config/config.ts'
import { commentLines, type Line, type Token } from './lines.ts'
import { Sourced } from './trace.ts'

// Words that a YAML 1.1 or 1.2 reader takes for a boolean or null when they stand bare (go-yaml resolve.go).
const WORDS = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null'])

// Starts with a letter, "/" or "_", so it is no number, date or indicator (but `e3`, which some take for one); no blank,
// so ": " and " #" cannot occur; and does not end in ":". Nor is an amount with a Kubernetes suffix (100m) a number of YAML.
const BARE = /^(?:(?![eE]\d+$)[A-Za-z/_](?:[\w./:@-]*[\w./@-])?|\d+(?:\.\d+)?(?:m|k|M|G|T|Ki|Mi|Gi|Ti))$/

// Not printable in YAML, or read as a line break by some readers; JSON.stringify leaves these as they are.
const UNPRINTABLE = /[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g
const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/** The text of a string, bare only where no reader of YAML 1.1 or 1.2 can take it for anything else. */
export function yamlString(value: string): string {
  if (BARE.test(value) && !WORDS.has(value.toLowerCase())) return value
  return JSON.stringify(value).replace(UNPRINTABLE, escaped)
}

function scalarToken(value: unknown): Token {
  if (value === null) return { kind: 'null', text: 'null' }
  if (typeof value === 'string') return { kind: 'string', text: yamlString(value) }
  if (typeof value === 'boolean') return { kind: 'boolean', text: `${value}` }
  if (Number.isSafeInteger(value)) return { kind: 'number', text: `${value as number}` }
  throw new TypeError(`not a YAML value: ${typeof value}`)
}

const space = (width: number): Token => ({ kind: 'space', text: ' '.repeat(width) })
const DASH: Token = { kind: 'punctuation', text: '- ' }
const COLON: Token = { kind: 'punctuation', text: ':' }
const BLANK = space(1)

const indent = (column: number): readonly Token[] => (column === 0 ? [] : [space(column)])

interface Block {
  readonly lines: Line[]
  readonly paths: readonly ConfigPath[]
  readonly start: readonly Token[]
  readonly column: number
}

function unwrap(node: unknown, paths: readonly ConfigPath[]): [unknown, readonly ConfigPath[]] {
  if (!(node instanceof Sourced)) return [node, paths]
  return unwrap(node.value, node.paths)
}

const isCollection = (value: unknown): value is object => typeof value === 'object' && value !== null

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => unwrap(member, [])[0] !== undefined)
}

function emitScalar({ lines, paths, start }: Block, value: unknown): void {
  const token = Array.isArray(value)
    ? ({ kind: 'punctuation', text: '[]' } as const)
    : isCollection(value)
      ? ({ kind: 'punctuation', text: '{}' } as const)
      : scalarToken(value)
  lines.push({ tokens: [...start, token], paths })
}

function emitSequence({ lines, paths, start, column }: Block, items: readonly unknown[]): void {
  items.forEach((item, index) => {
    const [value, itemPaths] = unwrap(item, paths)
    const lead = index === 0 ? start : indent(column)
    emit({ lines, paths: itemPaths, start: [...lead, DASH], column: column + 2 }, value)
  })
}

function emitMapping({ lines, paths, start, column }: Block, entries: readonly [string, unknown][]): void {
  entries.forEach(([name, member], index) => {
    const [value, memberPaths] = unwrap(member, paths)
    const lead = index === 0 ? start : indent(column)
    const key: Token[] = [...lead, { kind: 'key', text: yamlString(name) }, COLON]
    if (member instanceof Sourced && member.comment !== undefined) {
      lines.push(...commentLines(member.comment).map((row) => ({ ...row, tokens: [...indent(column), ...row.tokens] })))
    }
    const nested = Array.isArray(value) ? value.length > 0 : isCollection(value) && entriesOf(value).length > 0
    if (!nested) return emit({ lines, paths: memberPaths, start: [...key, BLANK], column }, value)
    lines.push({ tokens: key, paths: memberPaths })
    emit({ lines, paths: memberPaths, start: [space(column + 2)], column: column + 2 }, value)
  })
}

function emit(block: Block, value: unknown): void {
  if (Array.isArray(value) && value.length > 0) return emitSequence(block, value)
  const entries = isCollection(value) && !Array.isArray(value) ? entriesOf(value) : []
  if (entries.length > 0) return emitMapping(block, entries)
  emitScalar(block, value)
}

/**
 * The only serialiser: block style, two blanks, keys in the order given, undefined members left out. Every string is read
 * back identical by YAML 1.1 and 1.2 readers. Throws on what YAML cannot say alike everywhere (NaN, fractions, functions).
 */
export function yamlLines(node: unknown): Line[] {
  const lines: Line[] = []
  const [value, paths] = unwrap(node, [])
  emit({ lines, paths, start: [], column: 0 }, value)
  return lines
}
