interface Position {
  /** Both from 1. */
  readonly line: number
  readonly column: number
}

export interface Mutant {
  readonly status: string
  readonly statusReason?: string
  readonly replacement: string
  readonly location: { readonly start: Position; readonly end: Position }
}

/** What we read of Stryker's JSON report. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

/** What became of a change. Endless: it ran a hundred times as often as the code that was there. */
function fate({ status, statusReason = '' }: Mutant): 'killed' | 'endless' | 'survived' | 'untested' | 'invalid' {
  // Time that ran out without that tells of a busy machine.
  if (status === 'Timeout') return statusReason.startsWith('Hit limit') ? 'endless' : 'survived'
  // A file that cannot be loaded any more breaks all its tests.
  if (status === 'Killed' || status === 'RuntimeError') return 'killed'
  return status === 'Survived' ? 'survived' : status === 'NoCoverage' ? 'untested' : 'invalid'
}

/** How many changes were made and what became of them; the percentage is of those that made a test fail. */
export function count({ files }: Report) {
  const fates = Object.values(files).flatMap(({ mutants }) => mutants.map(fate))
  const number = (which: string) => fates.filter((each) => each === which).length
  const [killed, endless, survived, untested] = [
    number('killed'),
    number('endless'),
    number('survived'),
    number('untested'),
  ]
  const changes = killed + endless + survived + untested
  return { changes, killed, endless, survived, untested, percent: Math.floor((killed / changes) * 1000) / 10 }
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
// Several lines are known by their beginning.
const shortened = (text: string) => (text.includes('\n') ? `${inOneLine(text).slice(0, 60)}…` : inOneLine(text))

/** `if (⟦a > 0 → true⟧) {`: the line with the change in its place, which stays the same while other lines come and go. */
function shown(source: string, { replacement, location: { start, end } }: Mutant): string {
  const lines = source.split('\n')
  const first = lines[start.line - 1] ?? ''
  const last = lines[end.line - 1] ?? ''
  const between = lines.slice(start.line - 1, end.line)
  between[between.length - 1] = last.slice(0, end.column - 1)
  const original = between.join('\n').slice(start.column - 1)
  const change = [original, replacement].map(shortened).join(' → ')
  return inOneLine(`${first.slice(0, start.column - 1)}⟦${change}⟧${last.slice(end.column - 1)}`)
}

/** A change that no test noticed. */
export interface Survivor {
  readonly file: string
  readonly line: number
  readonly change: string
}

/** The changes that no test noticed, and those that no test even ran. */
export const survivorsOf = ({ files }: Report): Survivor[] =>
  Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter((mutant) => ['survived', 'untested'].includes(fate(mutant)))
      .map((mutant) => ({ file, line: mutant.location.start.line, change: shown(source, mutant) })),
  )
