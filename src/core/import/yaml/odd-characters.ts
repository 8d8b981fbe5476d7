// What a web page, a chat or an editor puts where YAML wants a blank, a colon, a digit or a quote.
const blank = '[\\u00a0\\u2000-\\u200a\\u202f\\u3000]'
const invisible = '[\\u200b-\\u200d\\u2060\\ufeff]'
const key = '\\s*(?:-\\s+)*[\\w./-]+'

// No program writes this, and YAML would read the key as one of another group.
const indentation = new RegExp(`^[ \\t]*(${blank}|${invisible})[\\s\\u200b-\\u200d\\u2060]*[\\w./-]+:(?:\\s|$)`, 'u')

const patterns = [
  new RegExp(`^\\s*?(${blank}|${invisible})`, 'u'),
  new RegExp(`(${invisible})`, 'u'),
  new RegExp(`^${key}[ \\t]*(：)`, 'u'),
  new RegExp(`^${key}:(${blank})`, 'u'),
  new RegExp(`^${key}:[ \\t]*([“”‘’„«»＂＇])`, 'u'),
  new RegExp(`^${key}:[ \\t]*([０-９])[０-９.]*\\s*$`, 'u'),
]

const bare = (line: string) =>
  line.replace(/"[^"]*"|'[^']*'|(?:^|\s)#.*$/g, (part) => (part.startsWith('"') || part.startsWith("'") ? '""' : ''))

const named = (character: string) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

interface OddCharacter {
  readonly line: number
  /** `U+00A0`. */
  readonly value: string
}

function firstOf(text: string, searched: readonly RegExp[]): OddCharacter | null {
  for (const [index, line] of text.split('\n').entries()) {
    const rest = bare(line)
    const character = searched.map((pattern) => pattern.exec(rest)?.[1]).find((found) => found !== undefined)
    if (character !== undefined) return { line: index + 1, value: named(character) }
  }
  return null
}

/** A key that is indented with a blank that is none for YAML: it would become another key, without an error. */
export const oddIndentation = (text: string): OddCharacter | null => firstOf(text, [indentation])

/**
 * The first character that only looks like YAML, outside of quotes and comments, in a text that could not be read: YAML
 * takes each of them for text, so what its reader says leads nowhere. Null when there is none.
 */
export const oddCharacter = (text: string): OddCharacter | null => firstOf(text, patterns)
