import { expect, test } from 'vitest'
import { isIngressPath, looksLikeRegex } from './ingress-path.ts'

test.each(['/', '/svg', '/a/b', '/a/', '/a..b', '/.well-known', '/%20', '/한글'])('takes %s', (path) => {
  expect(isIngressPath(path, 'Prefix')).toBe(true)
})

test.each([
  '',
  'svg',
  'http://x/',
  '/a//b',
  '/a/./b',
  '/a/../b',
  '/a/.',
  '/a/..',
  '/%2f',
  '/a%2Fb',
  '/\0',
  '/a\n',
  '/a\tb',
  '/\u0085',
])('refuses %j', (path) => {
  expect(isIngressPath(path, 'Prefix')).toBe(false)
})

test('leaves the shape of a path to the controller when its type says so', () => {
  expect(isIngressPath('/a//b', 'ImplementationSpecific')).toBe(true)
  expect(['', 'svg', '/a\n'].filter((path) => isIngressPath(path, 'ImplementationSpecific'))).toEqual([])
})

test.each(['/svg(/|$)(.*)', '/a*', '/a b', '/a{x}', '/a+', '/a?', '/[ab]', '^/a', '/a\\d'])(
  '%s looks like a pattern',
  (path) => {
    expect(looksLikeRegex(path)).toBe(true)
  },
)

test.each(['/', '/svg', '/a-b_c.d~e', '/a%20b', '/@a:b,c;d=e'])('%s does not', (path) => {
  expect(looksLikeRegex(path)).toBe(false)
})
