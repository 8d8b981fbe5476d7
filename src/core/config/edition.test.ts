import { expect, test } from 'vitest'
import { inThisEdition } from './edition.ts'
import { readConfig } from './read-config.ts'

const auth = (settings: object) => ({ redis: { auth: { enabled: true, ...settings } } })
const keys = (data: object) => {
  const { encodedKey, urlKey } = readConfig(data).config.redis.auth
  return { encodedKey, urlKey }
}

test('a file of the first edition means the URL in the Secret where it names no key', () => {
  const meant = { encodedKey: 'redis-password-encoded', urlKey: 'redis-url' }
  expect(keys({ contract: '1.0.0', ...auth({}) })).toEqual(meant)
  expect(keys({ contract: '1.0.0', ...auth({ urlKey: 'url' }) })).toEqual({ ...meant, urlKey: 'url' })
})

test('a file of the first edition says that its zip had Helm in it, and no other does', () => {
  const kinds = (data: object) => readConfig(data).problems.map(({ path, kind }) => `${path} ${kind}`)
  expect(kinds({ contract: '1.0.0', replicas: 3 })).toEqual(['delivery.way earlier-bundle'])
  expect(readConfig({ contract: '1.0.0' }).config.delivery.way).toBe('kubectl')
  expect(kinds({ contract: '1.0.0', edition: 2, replicas: 3 })).toEqual([])
  expect(kinds({ replicas: 3 })).toEqual([])
})

test('a file of this edition, or of a person, means the password alone', () => {
  const meant = { encodedKey: 'redis-password-encoded', urlKey: '' }
  expect(keys({ contract: '1.0.0', edition: 2, ...auth({}) })).toEqual(meant)
  expect(keys(auth({}))).toEqual(meant)
})

test('a file of the first edition has no timeout of streams for its Ingress', () => {
  const idle = (data: object) => readConfig({ ingress: { enabled: true }, ...data }).config.streams.idleSeconds
  expect(idle({ contract: '1.0.0' })).toBe('')
  expect(idle({ contract: '1.0.0', edition: 2 })).toBe(3600)
  expect(idle({})).toBe(3600)
})

test.each([{}, { redis: {} }, { redis: { auth: { enabled: false } } }, { redis: 'x' }])(
  'without a Secret there is nothing to mean: %j',
  (settings) => {
    expect(inThisEdition({ contract: '1.0.0', ...settings })).toEqual(settings)
  },
)
