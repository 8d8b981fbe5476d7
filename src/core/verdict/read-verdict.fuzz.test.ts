import { expect, test } from 'vitest'
import { fuzzSeed, isDeep, longestMilliseconds, prototypeKeys, slowest } from '../../../tools/fuzz/fuzz-run.ts'
import { mutations } from '../../../tools/fuzz/mutate.ts'
import { clauses } from '../contract/clauses.ts'
import { readVerdict } from './read-verdict.ts'
import { json, tap } from './samples.ts'

const count = isDeep ? 100_000 : 1000
const ids = new Set<string>(clauses.map(({ id }) => id))

/** A verdict, if it is one, holds nothing but what can be shown: known clauses, each once, in printable letters. */
function read(text: string): void {
  const found = readVerdict(text)
  const shown = found.ok ? found.verdict.clauses : []
  expect(shown.filter(({ id, seen }) => !ids.has(id) || /[^ -~]/.test(seen))).toEqual([])
  expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length)
}

test(`${count} changed verdicts, seed ${fuzzSeed}: each ends in one answer, soon`, async () => {
  const keys = prototypeKeys()
  const samples = [
    tap,
    json,
    tap.replaceAll('\n', '\r\n'),
    'Bail out! no engine',
    '{"verdict":1,"__proto__":{"polluted":1}}',
  ]
  const { input, taken } = await slowest(mutations(samples, fuzzSeed, count), read)
  expect(prototypeKeys()).toEqual(keys)
  expect(taken, input).toBeLessThan(longestMilliseconds)
}, 3_600_000)
