import type { Token, TokenKind } from '../../core/yaml/lines.ts'

/** What has a colour of its own. */
export type RunKind = 'key' | 'string' | 'value' | 'comment' | 'plain'

export interface Run {
  readonly kind: RunKind
  readonly text: string
}

// Space and punctuation take the colour of what they stand at, so that a line has few pieces.
const kinds: Readonly<Record<TokenKind, RunKind | null>> = {
  space: null,
  punctuation: null,
  key: 'key',
  string: 'string',
  number: 'value',
  boolean: 'value',
  null: 'value',
  comment: 'comment',
  plain: 'plain',
}

/** A line in pieces of one colour each: `  name: x` -> `  name: ` as a key and `x` as a string. */
export function runsOf(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = []
  let joint = ''
  for (const { kind, text } of tokens) {
    const own = kinds[kind]
    const last = runs.at(-1)
    if (last && (own === null || own === last.kind)) runs[runs.length - 1] = { ...last, text: last.text + text }
    else if (own === null) joint += text
    else {
      runs.push({ kind: own, text: joint + text })
      joint = ''
    }
  }
  return joint === '' ? runs : [{ kind: 'plain', text: joint }]
}
