import { expect, test } from 'vitest'
import { fieldOf, loadSearchIndex, searchSettings } from './search-index.ts'

const index = await loadSearchIndex()

test.each([
  ['limits memory', 'resources.limits.memory'],
  ['APP-SIGTERM', 'terminationGracePeriodSeconds'],
  ['app-res-mem-min', 'resources.requests.memory'],
  ['TLS', 'redis.external.tls'],
  ['메모리', 'redis.resources.limits.memory'],
  ['Redis 호스트', 'redis.external.host'],
])('%s finds %s', (typed, path) => expect(searchSettings(index, typed)).toContain(path))

test('what has the word in its key comes first', () => {
  expect(searchSettings(index, 'nodeport')[0]).toBe('service.nodePort')
})

test('nothing typed finds every field once, those that most people change first; what nobody says finds none', () => {
  const all = searchSettings(index, '').map(fieldOf)
  expect(all.slice(0, 3)).toEqual(['delivery.way', 'delivery.git.repository', 'release.platform'])
  expect(new Set(all).size).toBe(all.length)
  expect(searchSettings(index, 'xyzzy')).toEqual([])
})
