// word ::= (plain | '\' any | single quoted | double quoted)+
const WORD = /(?:[^\s'"\\]|\\[^]|'[^']*'|"(?:[^"\\]|\\[^])*")+/g
const PART = /\\([^])|'([^']*)'|"((?:[^"\\]|\\[^])*)"/g

const unquoted = (word: string): string =>
  word.replace(PART, (_, escaped?: string, single?: string, double?: string) =>
    double === undefined ? (escaped ?? single ?? '') : double.replace(/\\(["\\$`])/g, '$1'),
  )

/**
 * A line as the words that a shell would pass on: `--a='b c'` is one. Variables stay as they are written. Null where a quote
 * does not end: what it holds may be the half of a password.
 */
export function shellWords(line: string): readonly string[] | null {
  const words = line.match(WORD) ?? []
  return /\S/.test(line.replace(WORD, '')) ? null : words.map(unquoted)
}

/** What stands for a value that the person has yet to fill in: `$USER`, `<user>`, `%USER%`, `{{ user }}`. */
export const isPlaceholder = (word: string): boolean => /^\$|^<.*>$|^%.*%$|\{\{|\$\{|\$\(/.test(word)
