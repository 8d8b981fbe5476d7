import { expect, test } from 'vitest'
import { type CheckedConfig, deploymentConfig, type PartialConfig } from '../config/config.ts'
import { checkContract } from '../contract/check-contract.ts'
import { neededSecrets } from './needed-secrets.ts'

const needed = (settings: PartialConfig) =>
  neededSecrets(checkContract(deploymentConfig.parse(settings)).config as CheckedConfig)

test('a public registry and no password need no Secret', () => {
  expect(needed({})).toEqual([])
})

test('a pull secret is for the registry of the image; without a user name it is asked for', () => {
  const backend = { repository: 'myregistry.azurecr.io/realtime-svg-backend' }
  expect(needed({ image: { backend, pullSecrets: [{ name: 'registry-secret' }] } })).toMatchObject([
    { kind: 'registry', name: 'registry-secret', server: 'myregistry.azurecr.io', username: '' },
  ])
})

test('Docker Hub keeps its credentials under an address of its own', () => {
  const settings = { image: { backend: { repository: 'team/app' }, pullSecrets: [{ name: 'hub' }] } }
  expect(needed(settings)[0]).toMatchObject({ server: 'https://index.docker.io/v1/' })
})

test('what the user says of the registry is taken', () => {
  const registry = { server: 'ghcr.io', username: "o'brien" }
  expect(needed({ registry, image: { pullSecrets: [{ name: 'a' }, { name: 'b' }] } })).toMatchObject([
    { kind: 'registry', name: 'a', ...registry },
    { kind: 'registry', name: 'b', ...registry },
  ])
})

test.each([
  [{ enabled: true }, 'redis://:', '@realtime-svg-redis:6379/'],
  [
    { enabled: false, external: { host: 'r.example.com', port: 6380, tls: true } },
    'rediss://:',
    '@r.example.com:6380/',
  ],
  [{ enabled: false, external: { host: '2001:db8::5', database: 3 } }, 'redis://:', '@[2001:db8::5]:6379/3'],
])('the URL of Redis is cut where the password goes: %j', (redis, start, end) => {
  expect(needed({ redis: { ...redis, auth: { enabled: true, urlKey: 'url' } } })).toMatchObject([
    {
      kind: 'redis',
      name: 'realtime-svg-redis-auth',
      passwordKey: 'redis-password',
      encodedKey: '',
      url: { key: 'url', start, end },
    },
  ])
})

test('the user of an external Redis stands before the password, percent-encoded', () => {
  const external = { enabled: false, external: { host: 'cache' } }
  const [secret] = needed({ redis: { ...external, auth: { enabled: true, urlKey: 'url', username: 'a@b' } } })
  expect(secret).toMatchObject({ url: { start: 'redis://a%40b:', end: '@cache:6379/' } })
})

test('without a key for the URL the Secret holds the password, as it is and percent-encoded', () => {
  const keys = { name: 'realtime-svg-redis-auth', passwordKey: 'redis-password', url: null }
  expect(needed({ redis: { auth: { enabled: true } } })).toMatchObject([
    { ...keys, encodedKey: 'redis-password-encoded' },
  ])
  expect(needed({ redis: { auth: { enabled: true, encodedKey: '' } } })).toMatchObject([{ ...keys, encodedKey: '' }])
})

test('a Secret of the user keeps its name', () => {
  expect(needed({ redis: { auth: { enabled: true, existingSecret: 'mine' } } })[0]).toMatchObject({ name: 'mine' })
})
