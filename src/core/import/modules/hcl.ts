import type { Tree } from '../../config/tree.ts'

/** The attributes and blocks of a HCL file or block; an expression that is no plain value is null. */
export interface HclBody {
  readonly attributes: Tree
  readonly blocks: readonly HclBlock[]
}

export interface HclBlock {
  readonly type: string
  readonly labels: readonly string[]
  readonly body: HclBody
}

// The native syntax of HCL as far as plain values go (github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md).
const TOKEN =
  /[^\S\n]+|(?:#|\/\/)[^\n]*|\/\*[^]*?(?:\*\/|$)|<<-?(\w+)\n([^]*?)(?:\n[^\S\n]*\1(?=\n|$)|$)|("(?:[^"\\\n]|\\.)*")|([A-Za-z_][\w-]*)|(-?\d+(?:\.\d+)?)|(\n)|([^])/g

interface Token {
  readonly kind: 'heredoc' | 'string' | 'name' | 'number' | 'line' | 'sign' | 'end'
  readonly text: string
}

function tokensOf(text: string): Token[] {
  const tokens = [...text.matchAll(TOKEN)].flatMap(([, , heredoc, string, name, number, line, sign]): Token[] => {
    if (heredoc !== undefined) return [{ kind: 'heredoc', text: heredoc }]
    if (string !== undefined) return [{ kind: 'string', text: string }]
    if (name !== undefined) return [{ kind: 'name', text: name }]
    if (number !== undefined) return [{ kind: 'number', text: number }]
    if (line !== undefined) return [{ kind: 'line', text: line }]
    return sign === undefined ? [] : [{ kind: 'sign', text: sign }]
  })
  return [...tokens, { kind: 'end', text: '' }]
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' }
const stringValue = (text: string) =>
  text.slice(1, -1).replace(/\\(.)/g, (whole, letter: string) => escapes[letter] ?? whole)

const labelOf = ({ kind, text }: Token) => (kind === 'string' ? stringValue(text) : text)

const words: Readonly<Record<string, unknown>> = { true: true, false: false, null: null }

class NotHcl extends Error {}

/** Names and values of a .tfvars file or a .tf file; null for a text that is no HCL, or is nested without end. */
export function readHcl(text: string): HclBody | null {
  const tokens = tokensOf(text.replace(/\r\n/g, '\n'))
  let index = 0
  let depth = 0
  const end: Token = { kind: 'end', text: '' }
  const peek = () => tokens[index] ?? end
  const next = () => tokens[index++] ?? end
  const isSign = (sign: string) => peek().kind === 'sign' && peek().text === sign
  const fail = (): never => {
    throw new NotHcl()
  }
  const skipLines = () => {
    while (peek().kind === 'line' || isSign(',')) index++
  }

  /** Past an expression that is computed: up to the end of its line, with all that is in brackets. */
  function skipExpression(): void {
    let open = 0
    while (
      peek().kind !== 'end' &&
      !(open === 0 && (peek().kind === 'line' || isSign(',') || isSign(']') || isSign('}')))
    ) {
      const { kind, text: sign } = next()
      if (kind === 'sign' && '([{'.includes(sign)) open++
      if (kind === 'sign' && ')]}'.includes(sign)) open--
    }
  }

  function value(): unknown {
    if (++depth > 32) fail()
    const read = plainValue()
    depth--
    const isOver = peek().kind === 'line' || peek().kind === 'end' || isSign(',') || isSign(']') || isSign('}')
    if (isOver) return read
    skipExpression()
    return undefined
  }

  function plainValue(): unknown {
    const token = next()
    if (token.kind === 'string') return stringValue(token.text)
    if (token.kind === 'heredoc') return token.text
    if (token.kind === 'number') return Number(token.text)
    if (token.kind === 'name') return words[token.text]
    if (token.text === '"') return fail()
    if (token.text === '[') return list()
    return token.text === '{' ? object() : undefined
  }

  function list(): unknown[] {
    const items: unknown[] = []
    for (skipLines(); !isSign(']'); skipLines()) {
      if (peek().kind === 'end') fail()
      items.push(value())
    }
    index++
    return items
  }

  function object(): Tree {
    const members: [string, unknown][] = []
    for (skipLines(); !isSign('}'); skipLines()) {
      const key = next()
      if (key.kind !== 'name' && key.kind !== 'string') fail()
      if (!isSign('=') && !isSign(':')) fail()
      index++
      members.push([key.kind === 'string' ? stringValue(key.text) : key.text, value()])
    }
    index++
    return Object.fromEntries(members)
  }

  function body(isInner: boolean): HclBody {
    if (++depth > 32) fail()
    const attributes: [string, unknown][] = []
    const blocks: HclBlock[] = []
    for (skipLines(); isInner ? !isSign('}') : peek().kind !== 'end'; skipLines()) {
      const name = next()
      if (name.kind !== 'name') fail()
      if (isSign('=')) {
        index++
        attributes.push([name.text, value()])
      } else {
        const labels: string[] = []
        while (peek().kind === 'string' || peek().kind === 'name') labels.push(labelOf(next()))
        if (!isSign('{')) fail()
        index++
        blocks.push({ type: name.text, labels, body: body(true) })
        index++
      }
    }
    depth--
    return { attributes: Object.fromEntries(attributes), blocks }
  }

  try {
    return body(false)
  } catch (error) {
    if (error instanceof NotHcl) return null
    throw error
  }
}
