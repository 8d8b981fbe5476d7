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
  expect(needed({ image: { backend, pullSecrets: [{ name: 'registry-secret' }] } })).toEqual([
    { kind: 'registry', name: 'registry-secret', server: 'myregistry.azurecr.io', username: '' },
  ])
})

test('Docker Hub keeps its credentials under an address of its own', () => {
  const settings = { image: { backend: { repository: 'team/app' }, pullSecrets: [{ name: 'hub' }] } }
  expect(needed(settings)[0]).toMatchObject({ server: 'https://index.docker.io/v1/' })
})

test('what the user says of the registry is taken', () => {
  const registry = { server: 'ghcr.io', username: "o'brien" }
  expect(needed({ registry, image: { pullSecrets: [{ name: 'a' }, { name: 'b' }] } })).toEqual([
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
  [{ enabled: false, external: { host: '2001:db8::5' } }, 'redis://:', '@[2001:db8::5]:6379/'],
])('the URL of Redis is cut where the password goes: %j', (redis, urlStart, urlEnd) => {
  expect(needed({ redis: { ...redis, auth: { enabled: true } } })).toEqual([
    {
      kind: 'redis',
      name: 'realtime-svg-redis-auth',
      passwordKey: 'redis-password',
      urlKey: 'redis-url',
      urlStart,
      urlEnd,
    },
  ])
})

test('a Secret of the user keeps its name', () => {
  expect(needed({ redis: { auth: { enabled: true, existingSecret: 'mine' } } })[0]).toMatchObject({ name: 'mine' })
})
