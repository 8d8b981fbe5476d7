import { expect, test } from 'vitest'
import { integer, integerFromText } from './integer.ts'

test.each([0, -1, 65535, Number.MAX_SAFE_INTEGER])('takes the number %s', (value) => {
  expect(integer(value)).toBe(value)
})

test.each([NaN, Infinity, 1.5, 2 ** 53, '3', '', null, undefined, true, [1]])('is no integer: %j', (value) => {
  expect(integer(value)).toBeNull()
})

test.each([
  ['0', 0],
  ['6380', 6380],
  ['-1', -1],
  [' 3 ', 3],
  ['６３８０', 6380],
  ['4294967297', 4294967297],
])('reads %j as a number', (text, value) => {
  expect(integerFromText(text)).toBe(value)
})

// Each of these is a number to some reader of YAML or of shell text, and not the same one to all.
test.each(['', ' ', '06379', '+6379', '6379.5', '1e3', '3e4', '0x18EB', '6_379', '-0', '6379 0', '9007199254740993'])(
  'keeps %j as typed',
  (text) => {
    expect(integerFromText(text)).toBe(text)
  },
)
