import { expect, test } from 'vitest'
import { minorVersion } from './kubernetes-version.ts'

test.each([
  ['1.0', 0],
  ['1.24', 24],
  ['1.36', 36],
  ['1.100', 100],
])('%s is minor %d', (text, minor) => {
  expect(minorVersion(text)).toBe(minor)
})

test.each(['', '1', '1.', 'v1.24', '1.24.3', '1.24+', '1.024', '2.0', '1.1e2', ' 1.24', '1.24\n'])(
  'refuses %j',
  (text) => {
    expect(minorVersion(text)).toBeNull()
  },
)
