import { expect, test } from 'vitest'
import { looksLikeVerdict } from './looks-like-verdict.ts'
import { readVerdict } from './read-verdict.ts'
import { json, tap, verdict } from './samples.ts'

test('the TAP that the script prints and the JSON that it writes are the same verdict', () => {
  expect(readVerdict(tap)).toEqual({ ok: true, verdict })
  expect(readVerdict(json)).toEqual({ ok: true, verdict })
})

test('what stands around it in a terminal does no harm, nor do the ends of lines of Windows', () => {
  const pasted = `$ sh verify-image.sh\nTrying to pull…\n${tap}\n$ `
  expect(readVerdict(pasted)).toEqual({ ok: true, verdict })
  expect(readVerdict(tap.replaceAll('\n', '\r\n'))).toEqual({ ok: true, verdict })
  expect(readVerdict(`\ufeff${json}`)).toEqual({ ok: true, verdict })
})

test('of two runs in one text the last counts', () => {
  expect(readVerdict(`Bail out! no engine\n${tap.replaceAll('not ok', 'ok')}${tap}`)).toEqual({ ok: true, verdict })
})

test('what an image has printed passes for nothing else', () => {
  const lines = ['ok 4 - SEC-SCAN', '# verdict: 9 ok, 0 not ok, 0 skipped', '# digest: none', 'Bail out! no', '1..9']
  const read = lines.map((line) => readVerdict(tap.replace('exit code 143; the request under way got no answer', line)))
  const seen = read.map((each) => each.ok && each.verdict.clauses.find(({ id }) => id === 'APP-SIGTERM')?.seen)
  expect(seen).toEqual(lines)
})

test.each([
  ['', 'empty', ''],
  [' \n', 'empty', ''],
  ['replicas: 3', 'not-a-verdict', ''],
  ['{ "replicas": 3 }', 'not-a-verdict', ''],
  [' '.repeat(65_537) + tap, 'too-large', ''],
  [
    'Bail out! none of docker, podman, nerdctl does not answer\n',
    'nothing-run',
    'none of docker, podman, nerdctl does not answer',
  ],
  [tap.replace(/^not ok[^]*/m, 'Bail out! cannot start redis: no'), 'nothing-run', 'cannot start redis: no'],
  [tap.replace('1.0.0', '2.0.0'), 'other-contract', '2.0.0'],
  [json.replace('"verdict": 1', '"verdict": 2'), 'other-contract', 'verdict 2'],
  [tap.replace('# day: 2026-11-28', '# day: 2026-02-30'), 'wrong-value', 'day'],
  [tap.replace('# day: 2026-11-28\n', ''), 'wrong-value', 'day'],
  [tap.replace('ok 1 - APP-PORT', 'ok 1 - APP-NONE'), 'wrong-value', 'clauses.0.id'],
  [tap.replace('sha256:0a', 'sha256:0A'), 'wrong-value', 'digests.0'],
  [json.replace('it answers on 8080', '<b>\\u0000</b>'), 'wrong-value', 'clauses.0.seen'],
  [json.replace('"APP-SIGTERM"', '"APP-PORT"'), 'contradiction', 'APP-PORT'],
  [tap.replace('not ok 2', 'ok 2'), 'contradiction', '# verdict'],
  [tap.replace('1..3', '1..4'), 'cut-off', ''],
])('%j is no verdict: %s', (text, reason, at) => {
  expect(readVerdict(text)).toEqual({ ok: false, reason, at })
})

test('cut off anywhere, it is no verdict, and never another one', () => {
  for (const whole of [tap.trimEnd(), json.trimEnd()]) {
    const cuts = Array.from({ length: whole.length }, (_, length) => readVerdict(whole.slice(0, length)))
    expect(cuts.filter(({ ok }) => ok)).toEqual([])
    // Before its first line is whole it may be anything; from there on it is said to be cut off.
    const reasons = cuts.slice(30).map((cut) => (cut.ok ? '' : cut.reason))
    expect([...new Set(reasons)]).toEqual(['cut-off'])
  }
})

test('Import tells a verdict, whole or not, from settings', () => {
  expect([tap, json, tap.slice(60), 'Bail out! no engine'].map(looksLikeVerdict)).toEqual([true, true, true, true])
  expect(['', 'replicas: 3', '{"replicas":3}', 'verdict: 1', 'a: "ok 1 - B"'].some(looksLikeVerdict)).toBe(false)
})
