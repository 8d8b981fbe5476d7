import * as z from 'zod/mini'
import { type ClauseId, clauses } from '../contract/clauses.ts'
import { contractVersion } from '../contract/version.ts'
import { isDigest } from '../formats/image-reference.ts'
import { tapVerdict } from './tap.ts'
import { type Verdict, type VerdictRefusal, verdictRefusal } from './verdict.ts'
import { verdictFormat } from './looks-like-verdict.ts'

// Without this zod probes `new Function`, which the page's Content-Security-Policy forbids.
z.config({ jitless: true })

/** The number that verify-image.sh gives the shape of its JSON. */
const edition = 1
// Twenty clauses with 400 letters each are 10 kB.
const largest = 64 * 1024

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  // An engine may take 30 February for 1 March.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}
const line = (least: number) => z.string().check(z.regex(/^[ -~]*$/), z.minLength(least), z.maxLength(512))

const verdict = z.object({
  image: line(1),
  digests: z.array(z.string().check(z.refine(isDigest))).check(z.maxLength(32)),
  redis: line(1),
  engine: line(1),
  day: z.string().check(z.refine(isDay)),
  clauses: z
    .array(
      z.object({
        id: z.enum(clauses.map(({ id }) => id) as [ClauseId, ...ClauseId[]]),
        result: z.enum(['ok', 'not ok', 'skip']),
        seen: line(0),
      }),
    )
    .check(z.minLength(1), z.maxLength(clauses.length)),
})

type Verdicts = { readonly ok: true; readonly verdict: Verdict } | VerdictRefusal

function checkedVerdict(data: Readonly<Record<string, unknown>>): Verdicts {
  if (data['verdict'] !== edition) return verdictRefusal('other-contract', `verdict ${String(data['verdict'])}`)
  if (data['contract'] !== contractVersion) return verdictRefusal('other-contract', String(data['contract']))
  const { success, data: read, error } = verdict.safeParse(data)
  if (!success) return verdictRefusal('wrong-value', error.issues[0]!.path.join('.'))
  const twice = read.clauses.find(({ id }, i) => read.clauses.findIndex((clause) => clause.id === id) < i)
  return twice ? verdictRefusal('contradiction', twice.id) : { ok: true, verdict: read }
}

function readJson(text: string): Verdicts {
  try {
    return checkedVerdict(JSON.parse(text.replace(/^\ufeff/, '')) as Record<string, unknown>)
  } catch (error) {
    if (error instanceof SyntaxError) return verdictRefusal('cut-off')
    throw error
  }
}

function readTap(text: string): Verdicts {
  const { data, stopped, isWhole, addsUp } = tapVerdict(text)
  if (stopped !== null) return verdictRefusal('nothing-run', stopped.slice(0, 400))
  if (!isWhole) return verdictRefusal('cut-off')
  return addsUp ? checkedVerdict(data) : verdictRefusal('contradiction', '# verdict')
}

/** What verify-image.sh printed (TAP) or wrote (JSON). Total: every text ends in a verdict or in one reason. */
export function readVerdict(text: string): Verdicts {
  if (text.trim() === '') return verdictRefusal('empty')
  if (text.length > largest) return verdictRefusal('too-large')
  const format = verdictFormat(text)
  if (format === 'json') return readJson(text)
  return format === 'tap' ? readTap(text) : verdictRefusal('not-a-verdict')
}
