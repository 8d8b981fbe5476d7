import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defaults, deploymentConfig } from '../core/config/config.ts'
import { savedConfig } from '../core/config/difference.ts'
import { deleteNamed, keepWork, lastWork, namedConfigs, renameNamed, saveNamed, setAside } from './saved-configs.ts'

const config = (replicas: number) => deploymentConfig.parse({ replicas })
const entry = (name: string, day: number, replicas = day) => ({
  name,
  savedAt: `2026-01-0${day}T09:00:00.000Z`,
  config: savedConfig(config(replicas)),
})
const read = (name: string, day: number, replicas = day) => {
  const kept = entry(name, day, replicas)
  return { name, savedAt: kept.savedAt, kept, ok: true, config: config(replicas), problems: [] }
}
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
const workKey = 'realtime-svg.work'
const newer = { contract: '9.0.0', replicas: 3, colour: 'red', redis: { shape: 'round' } }
const problems = [
  { path: 'colour', kind: 'unknown-key' },
  { path: 'redis.shape', kind: 'unknown-key' },
]
const listKey = () => [...storage.kept.keys()][0]!

test('what was saved is listed, newest first, and one name is one entry', () => {
  expect(namedConfigs()).toEqual([])
  expect(saveNamed(entry('a', 1))).toBe(true)
  expect(saveNamed(entry('b', 3))).toBe(true)
  expect(saveNamed(entry('a', 2, 7))).toBe(true)
  expect(namedConfigs()).toEqual([read('b', 3), read('a', 2, 7)])
})

test('a name is changed, and the one that had it goes', () => {
  saveNamed(entry('a', 1))
  saveNamed(entry('b', 2))
  expect(renameNamed('a', 'c')).toBe(true)
  expect(names()).toEqual(['b', 'c'])
  expect(renameNamed('c', 'b')).toBe(true)
  expect(namedConfigs()).toEqual([read('b', 1)])
})

test('a name is forgotten', () => {
  saveNamed(entry('a', 1))
  saveNamed(entry('b', 2))
  expect(deleteNamed('a')).toBe(true)
  expect(names()).toEqual(['b'])
})

test('only what differs is kept, and no password', () => {
  const typed = deploymentConfig.parse({ redis: { external: { host: 'redis://:canary@host' } } })
  saveNamed({ ...entry('redis://:canary@host', 1), config: savedConfig(typed) })
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
  expect(namedConfigs()).toEqual([read('a', 1)])
  deleteNamed('a')
  expect(JSON.parse(whole())).toEqual(bad)
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
  expect(lastWork()).toMatchObject({ config: config(3), problems: [] })
  expect(keepWork(defaults)).toBe(true)
  expect(lastWork()).toBeNull()
})

test('an entry of a newer version says what cannot be read, and stays whole whatever is done', () => {
  saveNamed({ ...entry('a', 1), config: newer, note: 'mine' } as object as ReturnType<typeof entry>)
  saveNamed(entry('b', 2))
  renameNamed('a', 'c')
  deleteNamed('b')
  const [found] = namedConfigs()
  expect(found).toMatchObject({ config: config(3) })
  expect(found?.problems).toHaveLength(2)
  expect(found?.problems).toEqual(expect.arrayContaining(problems))
  deleteNamed('c')
  saveNamed(found!.kept)
  expect(JSON.parse(whole())).toEqual([{ ...entry('c', 1), config: newer, note: 'mine' }])
})

test('one more than 100 is refused, and none of them goes for it', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => `${index}`)
  expect(hundred.map((name) => saveNamed(entry(name, 1)))).not.toContain(false)
  expect(saveNamed(entry('one more', 2))).toBe(false)
  expect(saveNamed(entry('7', 2))).toBe(true)
  expect(names().sort()).toEqual(hundred.sort())
})

test('the work of a newer version says what cannot be read, and is set aside whole', () => {
  storage.kept.set(workKey, JSON.stringify(newer))
  const work = lastWork()!
  expect(work.config).toEqual(config(3))
  expect(work.problems).toHaveLength(2)
  expect(work.problems).toEqual(expect.arrayContaining(problems))
  const name = setAside(work)
  expect(name).toMatch(/^realtime-svg \d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
  expect(namedConfigs()).toMatchObject([{ name, kept: { config: newer } }])
  expect(lastWork()).toMatchObject({ config: config(3), problems: [] })
})

test('work of a newer version that another tab kept is set aside before this one keeps its own', () => {
  storage.kept.set(workKey, JSON.stringify(newer))
  expect(keepWork(config(4))).toBe(true)
  expect(lastWork()).toMatchObject({ config: config(4), problems: [] })
  expect(namedConfigs()).toMatchObject([{ kept: { config: newer } }])
  keepWork(config(5))
  expect(names()).toHaveLength(1)
})

test('where it cannot be set aside nothing is written over it', () => {
  Array.from({ length: 100 }, (_, index) => saveNamed(entry(`${index}`, 1)))
  storage.kept.set(workKey, JSON.stringify(newer))
  expect([setAside(lastWork()!), keepWork(config(4))]).toEqual([null, false])
  expect(storage.kept.get(workKey)).toBe(JSON.stringify(newer))
})

test('a list that grew too long here is set aside no second time', () => {
  const long = deploymentConfig.parse({ commonLabels: Array.from({ length: 201 }, () => ({ key: 'a', value: 'b' })) })
  expect([keepWork(long), keepWork(long)]).toEqual([true, true])
  expect(lastWork()?.problems).toEqual([{ path: 'commonLabels', kind: 'too-long' }])
  expect(names()).toEqual([])
})
