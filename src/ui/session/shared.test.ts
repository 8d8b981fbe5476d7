import { expect, test } from 'vitest'
import { shared } from './shared.ts'

const before = { a: { b: 1, list: [{ key: 'x' }, { key: 'y' }] }, c: [1, 2], d: null }

test('equal values are the very same object', () => {
  expect(shared(before, structuredClone(before))).toBe(before)
})

test('a change makes new only what leads to it', () => {
  const after = shared(before, { ...structuredClone(before), c: [1, 3] })
  expect(after).toEqual({ ...before, c: [1, 3] })
  expect(after.a).toBe(before.a)
  const deep = structuredClone(before)
  deep.a.list[1]!.key = 'z'
  const next = shared(before, deep)
  expect(next.a.list[0]).toBe(before.a.list[0])
  expect(next.a.list[1]).toEqual({ key: 'z' })
  expect(next.c).toBe(before.c)
})

test('what comes back is never what was given: that may change under the form', () => {
  const given = { a: { b: 2, list: [] as { key: string }[] }, c: [], d: {} }
  const after = shared(before, given)
  expect(after).toEqual(given)
  expect([after, after.a, after.a.list, after.c, after.d]).not.toContain(given)
  expect(after.a).not.toBe(given.a)
  expect(after.a.list).not.toBe(given.a.list)
  expect(after.c).not.toBe(given.c)
})

test.each([
  [[], {}],
  [{}, []],
  [[1], [1, 2]],
  [{ a: 1 }, { b: 1 }],
  [null, { a: undefined }],
  [{}, {}],
  [[], []],
])('from %j to %j', (from, to) => {
  expect(shared(from, to)).toStrictEqual(to)
})
