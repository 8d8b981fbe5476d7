import { expect, test } from 'vitest'
import { differences } from './differences.ts'

test.each([
  [1, 1],
  [Number.NaN, Number.NaN],
  [null, null],
  [{ a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }],
  [{}, {}],
  [[], []],
])('%j and %j are the same', (a, b) => {
  expect(differences(a, b)).toEqual([])
})

test.each([
  [1, '1', [{ path: [], value: '1' }]],
  [
    { a: { b: 'yes', c: 1, d: '012' } },
    { a: { b: true, c: 1, d: 10 } },
    [
      { path: ['a', 'b'], value: true },
      { path: ['a', 'd'], value: 10 },
    ],
  ],
  [{ a: [1, 2] }, { a: [1, 3] }, [{ path: ['a', 1], value: 3 }]],
  [[1], [1, 2], [{ path: [], value: [1, 2] }]],
  [[1, 2], [1], [{ path: [1], value: undefined }]],
  [{ yes: 1 }, { true: 1 }, [{ path: ['yes'], value: 'true' }]],
  [{ a: 1 }, { a: 1, b: 2 }, [{ path: [], value: { a: 1, b: 2 } }]],
  [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
    [
      { path: ['a'], value: 'b' },
      { path: ['b'], value: 'a' },
    ],
  ],
  [{}, [], [{ path: [], value: [] }]],
  [{}, new Map(), [{ path: [], value: new Map() }]],
])('%j and %j differ at %j', (a, b, found) => {
  expect(differences(a, b)).toEqual(found)
})
