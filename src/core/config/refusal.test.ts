import { expect, test } from 'vitest'
import { refusal } from './refusal.ts'

test('a refusal says why, and where as far as it is known', () => {
  expect(refusal('empty')).toEqual({ ok: false, reason: 'empty' })
  expect(refusal('tab', { line: 3 })).toEqual({ ok: false, reason: 'tab', line: 3 })
  expect(refusal('ambiguous', { path: 'replicas' })).toEqual({ ok: false, reason: 'ambiguous', path: 'replicas' })
})
