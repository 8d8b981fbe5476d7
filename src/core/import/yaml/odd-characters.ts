// What a web page, a chat or an editor puts where YAML wants a blank, a colon, a digit or a quote.
const blank = '[\\u00a0\\u2000-\\u200a\\u202f\\u3000]'
const invisible = '[\\u200b-\\u200d\\u2060\\ufeff]'
const key = '[\\s-]*[\\w./-]+'

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

/**
 * The first character that only looks like YAML, outside of quotes and comments: `{ line: 2, value: 'U+00A0' }`; null when
 * there is none. A YAML parser takes each of them for text, so what it says afterwards leads nowhere.
 */
export function oddCharacter(text: string): { readonly line: number; readonly value: string } | null {
  for (const [index, line] of text.split('\n').entries()) {
    const rest = bare(line)
    const character = patterns.map((pattern) => pattern.exec(rest)?.[1]).find((found) => found !== undefined)
    if (character !== undefined) return { line: index + 1, value: named(character) }
  }
  return null
}
