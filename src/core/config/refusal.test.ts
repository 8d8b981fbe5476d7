import { expect, test } from 'vitest'
import { refusal } from './refusal.ts'

test('a refusal says why, and where as far as it is known', () => {
  expect(refusal('empty')).toEqual({ ok: false, reason: 'empty' })
  expect(refusal('tab', { line: 3 })).toEqual({ ok: false, reason: 'tab', line: 3 })
  expect(refusal('wrong-type', { path: 'image.tag', value: 'text' })).toEqual({
    ok: false,
    reason: 'wrong-type',
    path: 'image.tag',
    value: 'text',
  })
})
