import { expect, test } from 'vitest'
import { isNothing, withoutLeftovers } from './leftovers.ts'

test.each([undefined, null, '', [], {}, [[], ''], { a: { b: null } }])('%j says nothing', (value) => {
  expect(isNothing(value)).toBe(true)
})

test.each([0, false, ' ', [0], { a: { b: false } }, ['', 'a']])('%j says something', (value) => {
  expect(isNothing(value)).toBe(false)
})

test('a key that nobody knows goes where it says nothing, and stays where it says something', () => {
  const known = { a: { b: 1 }, list: [] }
  const file = { a: { b: '', c: {}, d: 1 }, nodeSelector: {}, tolerations: ['x'], list: [''] }
  expect(withoutLeftovers(file, known)).toStrictEqual({ a: { b: '', d: 1 }, tolerations: ['x'], list: [''] })
  expect(withoutLeftovers('text', known)).toBe('text')
  expect(withoutLeftovers({ a: {} }, null)).toEqual({ a: {} })
  expect(withoutLeftovers([{}], [])).toEqual([{}])
})

test('a name that every object has is nobody’s key', () => {
  expect(withoutLeftovers({ constructor: {}, toString: 'x' }, {})).toStrictEqual({ toString: 'x' })
})
