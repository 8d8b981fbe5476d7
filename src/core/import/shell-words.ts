// word ::= (plain | '\' any | single quoted | double quoted)+; a line ends in "\" or, in PowerShell, in "`" to go on.
const WORD = /(?:[^\s'"\\]|\\[^]|'[^']*'|"(?:[^"\\]|\\[^])*")+/g
const PART = /\\([^])|'([^']*)'|"((?:[^"\\]|\\[^])*)"/g

const unquoted = (word: string): string =>
  word.replace(PART, (_, escaped?: string, single?: string, double?: string) =>
    double === undefined ? (escaped ?? single ?? '') : double.replace(/\\(["\\$`])/g, '$1'),
  )

/** A pasted command as the words that a shell would pass on: `--a='b c'` is one. Variables stay as they are written. */
export const shellWords = (command: string): readonly string[] =>
  (command.replace(/[\\`]\r?\n/g, ' ').match(WORD) ?? []).map(unquoted)

/** What stands for a value that the person has yet to fill in: `$USER`, `<user>`, `YOUR_…`. */
export const isPlaceholder = (word: string): boolean => /^\$|^<.*>$|^%.*%$/.test(word)
