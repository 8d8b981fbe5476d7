/** The lines of verify-image.sh as data in the shape of its JSON; nothing in it is checked. */
export interface TapVerdict {
  readonly data: Readonly<Record<string, unknown>>
  /** Why the script gave up; null: it did not. */
  readonly stopped: string | null
  /** Every line that was to come is there. */
  readonly isWhole: boolean
  /** Its last line counts what the lines before it say. */
  readonly addsUp: boolean
}

const POINT = /^(ok|not ok) (\d+) - (\S+)(?: # SKIP (.*))?$/
const VALUE = /^# (contract|image|digest|redis|engine|day): (.*)$/
const END = /^# verdict: (\d+) ok, (\d+) not ok, (\d+) skipped$/

/**
 * TAP 14 as verify-image.sh writes it: of several runs in one text the last, without what stands around it in a terminal.
 * What was seen stands in the line below a clause, so nothing that an image has printed can pass for another line.
 */
export function tapVerdict(text: string): TapVerdict {
  const lines = text.split(/\r?\n/)
  const rest = lines.slice(lines.findLastIndex((line) => /^TAP version \d+$/.test(line)) + 1)
  const values: Record<string, string> = {}
  const digests: string[] = []
  const clauses: { id: string; result: string; seen: string }[] = []
  let plan = Number.NaN
  let stopped: string | null = null
  let end: readonly number[] | null = null
  for (let at = 0; at < rest.length && end === null; at++) {
    const line = rest[at]!
    const [, sign, number, id = '', reason] = POINT.exec(line) ?? []
    const [, name = '', value = ''] = VALUE.exec(line) ?? []
    if (sign !== undefined && Number(number) === clauses.length + 1) {
      const below = rest[at + 1] ?? ''
      if (reason !== undefined) clauses.push({ id, result: 'skip', seen: reason })
      else if (below.startsWith('# ')) clauses.push({ id, result: sign, seen: rest[++at]!.slice(2) })
    } else if (name === 'digest') digests.push(value)
    else if (name !== '') values[name] ??= value
    else if (line.startsWith('Bail out! ')) stopped = line.slice(10)
    else if (line.startsWith('1..')) plan = Number(line.slice(3))
    else end = END.exec(line)?.slice(1).map(Number) ?? null
  }
  const counted = ['ok', 'not ok', 'skip'].map((result) => clauses.filter((clause) => clause.result === result).length)
  return {
    stopped,
    data: { verdict: 1, ...values, digests, clauses },
    isWhole: end !== null && clauses.length === plan,
    addsUp: end !== null && end.every((count, i) => count === counted[i]),
  }
}
