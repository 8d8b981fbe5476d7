import { expect, test } from 'vitest'
import { at, isWithin, itemsOf, membersOf, merged, overlaid, rewritten, textOf, withMember } from './tree.ts'

const tree = { a: { b: 'c' }, list: ['x'] }

test('a node is found by its keys, and only own members count', () => {
  expect(at(tree, 'a', 'b')).toBe('c')
  expect(at(tree, 'a', 'b', 'length')).toBeUndefined()
  expect(at(tree, 'list', 'length')).toBeUndefined()
  expect(at(tree, 'constructor')).toBeUndefined()
  expect(at(tree, '__proto__')).toBeUndefined()
  expect(at(null, 'a')).toBeUndefined()
})

test('what is of another kind has no members, items or text', () => {
  expect(membersOf(tree.a)).toEqual([['b', 'c']])
  expect(membersOf(tree.list)).toEqual([])
  expect(itemsOf(tree.list)).toEqual(['x'])
  expect(itemsOf({ length: 1 })).toEqual([])
  expect(textOf('1')).toBe('1')
  expect(textOf(1)).toBeUndefined()
})

test('one value is replaced or removed, in a tree that shares the rest', () => {
  expect(rewritten(tree, ['a', 'b'], () => 1)).toEqual({ a: { b: 1 }, list: ['x'] })
  expect(rewritten(tree, ['a', 'b'], () => undefined)).toStrictEqual({ a: {}, list: ['x'] })
  expect(
    at(
      rewritten(tree, ['a', 'b'], () => 1),
      'list',
    ),
  ).toBe(tree.list)
})

test('without the key nothing changes', () => {
  expect(rewritten(tree, ['a', 'z'], () => 1)).toBe(tree)
  expect(rewritten(tree, ['list', '0'], () => 1)).toBe(tree)
  expect(rewritten(tree, ['a', 'constructor'], () => 1)).toBe(tree)
})

test('a key that names the prototype stays an own key', () => {
  const hostile: unknown = JSON.parse('{"__proto__": {"polluted": 1}, "a": 1}')
  const next = rewritten(hostile, ['a'], () => 2)
  expect(Object.keys(next as object)).toEqual(['__proto__', 'a'])
  expect('polluted' in {}).toBe(false)
})

test('a value is put where its keys lead, in mappings that are made on the way', () => {
  expect(withMember({ a: { b: 1 } }, ['a', 'c'], 2)).toEqual({ a: { b: 1, c: 2 } })
  expect(withMember({ a: 1 }, ['a', 'b'], 2)).toEqual({ a: { b: 2 } })
  expect(withMember(null, ['a', 'b'], 2)).toEqual({ a: { b: 2 } })
  expect(withMember({ a: 1 }, [], 2)).toBe(2)
  expect(Object.keys(withMember({}, ['__proto__', 'polluted'], 1) as object)).toEqual(['__proto__'])
  expect('polluted' in {}).toBe(false)
})

test('depth is counted in collections', () => {
  expect(['text', null].map((leaf) => isWithin(leaf, 0, 9))).toEqual([true, true])
  expect(isWithin([], 0, 9)).toBe(false)
  expect(isWithin([{ a: [] }], 3, 9)).toBe(true)
  expect(isWithin([{ a: [] }], 2, 9)).toBe(false)
})

test('a node that stands in two places counts twice, one within itself without end', () => {
  const shared = { a: 1 }
  expect(isWithin([shared, shared], 9, 5)).toBe(true)
  expect(isWithin([shared, shared], 9, 4)).toBe(false)
  const circle: unknown[] = []
  circle.push(circle)
  expect(isWithin(circle, 32, 1000)).toBe(false)
})

test('a tree over another keeps what it does not name; maps as lists of pairs merge by key, as in Helm', () => {
  expect(overlaid({ a: { b: 1, c: 2 }, d: [1] }, { a: { b: 3 }, d: [2] })).toEqual({ a: { b: 3, c: 2 }, d: [2] })
  const pairs = (...keys: string[]) => keys.map((key) => ({ key, value: `${keys.length}` }))
  expect(overlaid(pairs('a', 'b'), pairs('b', 'c', 'd'))).toEqual([{ key: 'a', value: '2' }, ...pairs('b', 'c', 'd')])
  expect(overlaid({ a: 1 }, { a: undefined })).toEqual({ a: 1 })
})

test('values over others as Helm lays them: mappings merge, and a list takes the place of the one before', () => {
  const tolerations = (key: string) => ({ tolerations: [{ key, value: 'x' }], nodeSelector: { [key]: 'x' } })
  expect(merged(tolerations('a'), tolerations('b'))).toEqual({ ...tolerations('b'), nodeSelector: { a: 'x', b: 'x' } })
})
