import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defaults, deploymentConfig } from '../core/config.ts'
import { deleteNamed, keepWork, lastWork, namedConfigs, renameNamed, saveNamed } from './saved-configs.ts'

const config = (replicas: number) => deploymentConfig.parse({ replicas })
const entry = (name: string, day: number, replicas = day) => ({
  name,
  savedAt: `2026-01-0${day}T09:00:00.000Z`,
  config: config(replicas),
})
const names = () => namedConfigs().map(({ name }) => name)

/** A browser's storage as a map; `full` makes every write fail as it does when the quota is used up. */
function fakeStorage(full = false) {
  const kept = new Map<string, string>()
  const setItem = (key: string, text: string) => {
    kept.set(key, text)
  }
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: full ? refuse : setItem,
    removeItem: (key: string) => kept.delete(key),
  }
}

let storage = fakeStorage()
beforeEach(() => {
  storage = fakeStorage()
  vi.stubGlobal('localStorage', storage)
})
afterEach(() => vi.unstubAllGlobals())

const whole = () => [...storage.kept.values()].join()
const listKey = () => [...storage.kept.keys()][0]!

test('what was saved is listed, newest first, and one name is one entry', () => {
  expect(namedConfigs()).toEqual([])
  expect(saveNamed(entry('a', 1))).toBe(true)
  expect(saveNamed(entry('b', 3))).toBe(true)
  expect(saveNamed(entry('a', 2, 7))).toBe(true)
  expect(namedConfigs()).toEqual([entry('b', 3), entry('a', 2, 7)])
})

test('a name is changed, and the one that had it goes', () => {
  saveNamed(entry('a', 1))
  saveNamed(entry('b', 2))
  expect(renameNamed('a', 'c')).toBe(true)
  expect(names()).toEqual(['b', 'c'])
  expect(renameNamed('c', 'b')).toBe(true)
  expect(namedConfigs()).toEqual([{ ...entry('a', 1), name: 'b' }])
})

test('a name is forgotten', () => {
  saveNamed(entry('a', 1))
  saveNamed(entry('b', 2))
  expect(deleteNamed('a')).toBe(true)
  expect(names()).toEqual(['b'])
})

test('only what differs is kept, and no password', () => {
  const typed = deploymentConfig.parse({ redis: { external: { host: 'redis://:canary@host' } } })
  saveNamed({ ...entry('redis://:canary@host', 1), config: typed })
  keepWork(typed)
  expect(whole()).not.toMatch(/canary|pullPolicy/)
})

test.each(['', 'nonsense', '{', 'null', '42', '{"name":"a"}'])('a list that reads %j is no list', (text) => {
  saveNamed(entry('a', 1))
  storage.kept.set(listKey(), text)
  expect(namedConfigs()).toEqual([])
  expect(saveNamed(entry('b', 2))).toBe(true)
  expect(names()).toEqual(['b'])
})

test('an entry that cannot be shown is passed over', () => {
  saveNamed(entry('a', 1))
  const [good] = JSON.parse(whole()) as object[]
  const bad = [null, 1, 'a', {}, { ...good, name: 1 }, { ...good, savedAt: 'yesterday' }, { ...good, config: null }]
  storage.kept.set(listKey(), JSON.stringify([...bad, good]))
  expect(namedConfigs()).toEqual([entry('a', 1)])
})

test('a full storage says so and keeps what it has', () => {
  saveNamed(entry('a', 1))
  const full = fakeStorage(true)
  storage.kept.forEach((text, key) => full.kept.set(key, text))
  vi.stubGlobal('localStorage', full)
  expect([saveNamed(entry('b', 2)), renameNamed('a', 'c'), deleteNamed('a'), keepWork(config(3))]).toEqual([
    false,
    false,
    false,
    false,
  ])
  expect(names()).toEqual(['a'])
})

test('a storage that the browser denies holds nothing, and nothing breaks', () => {
  vi.stubGlobal('localStorage', undefined)
  expect(namedConfigs()).toEqual([])
  expect(lastWork()).toBeNull()
  expect([saveNamed(entry('a', 1)), renameNamed('a', 'b'), deleteNamed('a'), keepWork(config(3))]).toEqual([
    false,
    false,
    false,
    false,
  ])
})

test('the work comes back, and the defaults need no keeping', () => {
  expect(lastWork()).toBeNull()
  expect(keepWork(config(3))).toBe(true)
  expect(lastWork()).toEqual(config(3))
  expect(keepWork(defaults)).toBe(true)
  expect(lastWork()).toBeNull()
})
