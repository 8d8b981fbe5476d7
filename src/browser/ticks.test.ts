import { beforeEach, expect, test, vi } from 'vitest'
import { keepTicks, ticked } from './ticks.ts'

const entries = new Map<string, string>()
beforeEach(() => {
  entries.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, text: string) => entries.set(key, text),
    removeItem: (key: string) => entries.delete(key),
  })
})

test('each configuration has its own ticks, and loses them one by one', () => {
  keepTicks('a', ['apply', 'check'])
  keepTicks('b', ['apply'])
  keepTicks('a', ['check'])
  expect([ticked('a'), ticked('b'), ticked('c')]).toEqual([['check'], ['apply'], []])
  keepTicks('a', [])
  expect(ticked('a')).toEqual([])
})

test('those of twenty configurations are kept, the oldest is forgotten', () => {
  for (let number = 0; number < 21; number += 1) keepTicks(String(number), ['apply'])
  expect(ticked('0')).toEqual([])
  expect(ticked('1')).toEqual(['apply'])
})

test.each(['{', '{"a":1}', '[1, null, ["a", "b"]]'])('what somebody else stored there, %s, is no tick', (text) => {
  entries.set('realtime-svg.ticks', text)
  expect(ticked('a')).toEqual([])
  expect(keepTicks('a', ['apply'])).toBe(true)
  expect(ticked('a')).toEqual(['apply'])
})
