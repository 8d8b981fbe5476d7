import type { Shell } from '../config/choices.ts'

// Neither shell gives these a meaning inside a word; zsh expands a leading "=", PowerShell a leading "@" and "%".
const BARE_POSIX = /^[\w./:@%+,-][\w./:@%+,=-]*$/
// PowerShell splits a bare `-a.b` and `-a:b` in two, so an option with a value is quoted.
const BARE_POWERSHELL = /^(?:[\w./][\w./:-]*|--?[A-Za-z][\w-]*)$/
// PowerShell takes the typographic quotes for apostrophes too (about_Quoting_Rules).
const POWERSHELL_QUOTES = /['\u2018-\u201b]/g

/** One word that the shell passes on unchanged: POSIX 2.2.2, about_Quoting_Rules. */
export const quote: Readonly<Record<Shell, (word: string) => string>> = {
  posix: (word) => (BARE_POSIX.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`),
  powershell: (word) => (BARE_POWERSHELL.test(word) ? word : `'${word.replace(POWERSHELL_QUOTES, '$&$&')}'`),
}

/** A line that runs exactly `argv`, whatever its words hold. The only place where a command becomes text. */
export const commandLine = (shell: Shell, argv: readonly string[]): string => argv.map(quote[shell]).join(' ')
