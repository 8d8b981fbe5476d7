import { expect, test } from 'vitest'
import { durationSeconds, isRoutePath } from './gateway.ts'

test.each([
  ['0s', 0],
  ['0h0m', 0],
  ['30s', 30],
  ['1h30m', 5400],
  ['500ms', 0.5],
  ['10m5s250ms', 605.25],
  ['99999h', 359_996_400],
])('%s lasts %d seconds', (text, seconds) => {
  expect(durationSeconds(text)).toBe(seconds)
})

test.each(['', '0', '30', '1.5h', '1d', '100000s', '1h 5m', '-1s', '1h1m1s1ms1s', '30S', '٣s', '1us'])(
  '%j is no duration',
  (text) => {
    expect(durationSeconds(text)).toBeNull()
  },
)

test.each(['/', '/svg', '/a/', "/~a!$&'()*+,;=:@", '/%EA%B0%80', `/${'a'.repeat(1023)}`])('%s is a path', (path) => {
  expect(isRoutePath(path)).toBe(true)
})

test.each([
  ...['', 'svg', '//', '/a//b', '/./a', '/a/..', '/a%2Fb', '/a#b', '/a b', '/가', '/%zz', '/a?b'],
  `/${'a'.repeat(1024)}`,
])('%j is none', (path) => {
  expect(isRoutePath(path)).toBe(false)
})
