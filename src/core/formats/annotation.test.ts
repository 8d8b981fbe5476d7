import { expect, test } from 'vitest'
import { annotationBytes, hasInvisible, isAnnotationText } from './annotation.ts'

const plain = [
  '',
  'true',
  '~',
  '1_000',
  'a\n',
  '\na',
  '\ta',
  'e\u0301',
  '{"a":1}',
  '</pre><img src=x>',
  '{{ x }}',
  '한글',
  '😀',
  '\u00a0',
]
test.each(plain)('takes %j, which everyone can see', (value) => {
  expect(isAnnotationText(value)).toBe(true)
  expect(hasInvisible(value)).toBe(false)
})

test.each([
  '\0',
  'a\u0001b',
  '\u001b[31m',
  'a\u007f',
  'a\rb',
  'a\u000bb',
  '\u0080',
  'a\u009b',
  '\ufffe',
  '\uffff',
  '\ud83d',
  'a\ude00b',
  '\ude00\ud83d',
])('refuses %j', (value) => {
  expect(isAnnotationText(value)).toBe(false)
})

test.each([
  '\u0085',
  'a\u2028b',
  'a\u2029',
  '\ufeffa',
  'a\u200bb',
  '\u202ea',
  '\u00ad',
  '\u2060',
  '\u3164',
  '\u{e0041}',
])('takes %j, which hides something', (value) => {
  expect(isAnnotationText(value)).toBe(true)
  expect(hasInvisible(value)).toBe(true)
})

test('counts bytes of UTF-8 in keys and values', () => {
  expect(annotationBytes([])).toBe(0)
  const pairs = [
    { key: 'a', value: '\u007f\u0080' },
    { key: '키', value: '\u07ff\u0800\uffff😀' },
  ]
  expect(annotationBytes(pairs)).toBe(Buffer.byteLength(pairs.map(({ key, value }) => key + value).join('')))
})
