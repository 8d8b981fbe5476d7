import { expect, test } from 'vitest'
import { environment } from './environment.ts'
import type { KubernetesObject } from './kubernetes-objects.ts'
import { redisSettings } from './redis-settings.ts'

const told = (values: Readonly<Record<string, string>>) =>
  environment({ env: Object.entries(values).map(([name, value]) => ({ name, value })) }, [])
const secret = (name: string, key: string) => ({ valueFrom: { secretKeyRef: { name, key } } })
const withPassword = environment(
  {
    env: [
      { name: 'REDIS_HOST', value: 'cache' },
      { name: 'REDIS_PASSWORD', ...secret('svg-redis-auth', 'password') },
      { name: 'REDIS_URL', ...secret('svg-redis-auth', 'url') },
    ],
  },
  [],
)
const deployment = (name: string): KubernetesObject => ({
  ...{ kind: 'Deployment', name, namespace: undefined },
  node: { spec: { template: { spec: { containers: [{ image: 'exporter' }, { name: 'redis', image: 'redis:8' }] } } } },
})

test('Redis outside is where the variables say, and at its own port where they say none', () => {
  const external = (values: Readonly<Record<string, string>>) => redisSettings('svg', undefined, told(values)).redis
  expect(external({ REDIS_HOST: 'cache' })).toMatchObject({
    enabled: false,
    external: { host: 'cache', port: 6379, tls: false },
  })
  expect(external({ REDIS_HOST: 'cache', REDIS_PORT: '6380' })).toMatchObject({ external: { port: '6380' } })
  expect(external({ REDIS_URL: 'rediss://cache:6381' })).toMatchObject({
    external: { host: 'cache', port: 6381, tls: true },
  })
})

test('Redis of the release has the image of its own container', () => {
  const { redis } = redisSettings('svg', deployment('svg-redis'), told({ REDIS_HOST: 'svg-redis' }))
  expect(redis).toMatchObject({ enabled: true, image: { repository: 'redis', tag: '8' } })
})

test('whether an external Redis with a password has TLS is not shown, in the cluster it has none', () => {
  expect(redisSettings('svg', undefined, withPassword)).toMatchObject({
    redis: { auth: { enabled: true, existingSecret: undefined, passwordKey: 'password', urlKey: 'url' } },
    problems: [{ path: 'redis.external.tls', kind: 'not-shown' }],
    dropped: [],
  })
  expect(redisSettings('svg', deployment('cache'), withPassword).problems).toEqual([])
  expect(redisSettings('svg', undefined, told({ REDIS_HOST: 'cache' })).problems).toEqual([])
})

const composed = (key: string, url: string) =>
  environment(
    {
      env: [
        { name: 'REDIS_HOST', value: 'cache' },
        { name: 'REDIS_PASSWORD', ...secret('svg-redis-auth', 'password') },
        { name: 'REDIS_PASSWORD_ENCODED', ...secret('svg-redis-auth', key) },
        { name: 'REDIS_URL', value: url },
      ],
    },
    [],
  )

test('a URL that the kubelet puts together shows user, database and TLS', () => {
  const url = 'rediss://a%40b:$(REDIS_PASSWORD_ENCODED)@cache:6379/3'
  expect(redisSettings('svg', undefined, composed('encoded', url))).toEqual({
    redis: {
      enabled: false,
      external: { host: 'cache', port: 6379, tls: true, database: 3 },
      auth: { enabled: true, username: 'a@b', passwordKey: 'password', encodedKey: 'encoded', urlKey: '' },
    },
    problems: [],
    dropped: [],
  })
})

test('a URL around the password itself needs no other key', () => {
  const { redis, dropped } = redisSettings('svg', undefined, composed('x', 'redis://:$(REDIS_PASSWORD)@cache:6379/'))
  expect(redis).toMatchObject({ auth: { passwordKey: 'password', encodedKey: '' } })
  expect(dropped).toEqual([])
})

test('a variable that no Secret fills is a password like any other', () => {
  expect(redisSettings('svg', undefined, composed('x', 'redis://:$(OTHER)@cache:6379/')).dropped).toEqual([
    { path: 'REDIS_URL', kind: 'password' },
  ])
})

test.each([
  ['not a url', []],
  ['redis://not a host', []],
  ['redis://:x@not a host', ['REDIS_URL']],
  ['redis://:x@cache', ['REDIS_URL']],
])('a password in REDIS_URL=%s is dropped: %j', (url, paths) => {
  const { dropped } = redisSettings('svg', undefined, told({ REDIS_URL: url }))
  expect(dropped.map(({ path }) => path)).toEqual(paths)
})
