import { expect, test } from 'vitest'
import { firstDifference } from './first-difference.ts'

test.each([
  [1, 1],
  [Number.NaN, Number.NaN],
  [null, null],
  [{ a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }],
  [{}, {}],
  [[], []],
])('%j and %j are the same', (a, b) => {
  expect(firstDifference(a, b)).toBeNull()
})

test.each([
  [1, '1', []],
  [{ a: { b: '2024-01-01' } }, { a: { b: new Date(0) } }, ['a', 'b']],
  [{ a: [1, 2] }, { a: [1, 3] }, ['a', 1]],
  [[1], [1, 2], [1]],
  [[1, 2], [1], [1]],
  [{ yes: 1 }, { true: 1 }, ['yes']],
  [{ '<<': { a: 1 } }, { a: 1 }, ['<<']],
  [{ a: 1 }, { a: 1, b: 2 }, []],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, ['a']],
  [{}, [], []],
  [{}, new Map(), []],
])('%j and %j differ at %j', (a, b, path) => {
  expect(firstDifference(a, b)).toEqual(path)
})
