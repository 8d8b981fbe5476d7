import { expect, test } from 'vitest'
import { percentDecoded, percentEncoded } from './percent-encoding.ts'

test.each([
  ['app', 'app'],
  ["a@b:c/d?e#f%g+h i!'()*", 'a%40b%3Ac%2Fd%3Fe%23f%25g%2Bh%20i%21%27%28%29%2A'],
  ['-._~', '-._~'],
  ['é', '%C3%A9'],
])('%j stands in a URL as %j, and comes back', (text, encoded) => {
  expect(percentEncoded(text)).toBe(encoded)
  expect(percentDecoded(encoded)).toBe(text)
})

test('what is not encoded stays as it is', () => {
  expect(percentDecoded('100%')).toBe('100%')
})
