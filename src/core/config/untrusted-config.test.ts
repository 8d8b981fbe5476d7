import { expect, test } from 'vitest'
import { defaults } from './config.ts'
import { firstProblems, longestList, untrustedConfig } from './untrusted-config.ts'

const paths = (count: number) => Array.from({ length: count }, (_, i) => `/cache/${i}`)

test('a list as long as the page can draw is kept', () => {
  const { config, problems } = untrustedConfig({ writablePaths: paths(longestList) })
  expect(config.writablePaths).toHaveLength(longestList)
  expect(problems).toEqual([])
})

test('a longer list goes as a whole, and what stands beside it is kept', () => {
  const { config, problems } = untrustedConfig({ writablePaths: paths(longestList + 1), replicas: 3, foo: 1 })
  expect(config).toEqual({ ...defaults, replicas: 3 })
  expect(problems).toEqual([
    { path: 'writablePaths', kind: 'too-long' },
    { path: 'foo', kind: 'unknown-key' },
  ])
})

test('a list inside a group is bounded too', () => {
  const annotations = paths(longestList + 1).map((key) => ({ key, value: '' }))
  expect(untrustedConfig({ ingress: { annotations } }).problems).toEqual([
    { path: 'ingress.annotations', kind: 'too-long' },
  ])
})

test('thousands of keys that are no settings are all named', () => {
  const keys = Array.from({ length: 20_000 }, (_, i) => `k${i}`)
  const { config, problems } = untrustedConfig({ redis: Object.fromEntries(keys.map((key) => [key, 1])), replicas: 3 })
  expect(config).toEqual({ ...defaults, replicas: 3 })
  expect(problems).toHaveLength(keys.length)
})

test('of many problems a person sees the first, and how many there are besides', () => {
  const problems = paths(150).map((path) => ({ path, kind: 'unknown-key' as const }))
  expect(firstProblems(problems.slice(0, 100))).toEqual(problems.slice(0, 100))
  expect(firstProblems(problems)).toEqual([...problems.slice(0, 100), { path: '50', kind: 'more' }])
})
