import { expect, test } from 'vitest'
import { defaults } from '../../config/config.ts'
import { importConfig } from '../import-config.ts'
import { read } from '../import-samples.ts'
import { envLines } from './dotenv.ts'

test('lines of a .env file, with quotes, comments and exports', () => {
  expect(envLines('# c\nexport A="b c" # d\nB=\'x"y\'\n\nC = d e #f\nD=a#b\nE=\n')).toEqual([
    ['A', 'b c'],
    ['B', 'x"y'],
    ['C', 'd e'],
    ['D', 'a#b'],
    ['E', ''],
  ])
  expect(envLines('A=b\nreplicas: 3')).toBeNull()
  expect(envLines('# only a comment')).toBeNull()
})

test('variables of the app, in the two ways to name a Redis; what has no setting is named', () => {
  expect(
    read('REDIS_HOST=cache.example.com\nREDIS_PORT=6380\nREDIS_PASSWORD=hunter2\nTZ=Asia/Seoul\nPORT=9000'),
  ).toEqual({
    taken: { redis: { enabled: false, external: { host: 'cache.example.com', port: 6380 }, auth: { enabled: true } } },
    said: ['unknown-key TZ', 'derived PORT', 'password REDIS_PASSWORD'],
  })
  expect(read('REDIS_URL=redis://app:hunter2@cache.example.com/2').taken).toEqual({
    redis: {
      enabled: false,
      external: { host: 'cache.example.com', database: 2 },
      auth: { enabled: true, username: 'app' },
    },
  })
  expect(read('LOG_LEVEL=debug\nHOST=0.0.0.0')).toEqual({ taken: { config: { logLevel: 'debug' } }, said: [] })
})

test('the rest stays as it is: a list of variables says nothing of it', () => {
  const mine = { ...defaults, replicas: 7 }
  expect(read('LOG_LEVEL=debug', mine).taken).toEqual({ replicas: 7, config: { logLevel: 'debug' } })
})

const compose = (environment: string) => `
version: "3.8"
services:
  proxy: {image: nginx}
  cache: {image: "valkey/valkey:8", ports: ["6379:6379"]}
  app:
    image: ghcr.io/egoavara/realtime-svg:v0.1.11
    environment: ${environment}
    ports: ["80:8080", "9000:9000"]
    env_file: .env
    volumes: ["./data:/data"]
    deploy: {replicas: 3}
`

test.each(['{REDIS_HOST: cache, LOG_LEVEL: warn, TOKEN: }', '[REDIS_HOST=cache, LOG_LEVEL=warn, TOKEN]'])(
  'a Compose file with environment: %s',
  (environment) => {
    expect(read(compose(environment))).toEqual({
      taken: {
        image: { backend: { tag: 'v0.1.11' } },
        replicas: 3,
        redis: { image: { repository: 'valkey/valkey', tag: '8' } },
        config: { logLevel: 'warn' },
      },
      said: [
        'elsewhere services.app.env_file',
        'unknown-key services.app.volumes',
        'derived services.app.ports[1]',
        'not-taken services.proxy',
      ],
    })
  },
)

test('a Redis elsewhere stays elsewhere, whatever runs beside the app', () => {
  expect(read(compose('{REDIS_URL: "rediss://managed.example.com:6380"}')).taken.redis).toEqual({
    enabled: false,
    external: { host: 'managed.example.com', port: 6380, tls: true },
  })
})

test.each(['services: {}', 'services: {cache: {image: redis}}', 'services: [a]'])('%s has no app in it', (text) => {
  expect(importConfig(text, defaults)).toMatchObject({ ok: false, reason: 'nothing-understood' })
})

test('a docker run command', () => {
  const line = `docker run --rm -e LOG_LEVEL=debug --env REDIS_URL='redis://:hunter2@cache:6380' -eTZ=UTC ghcr.io/a/b:v2`
  expect(read(line)).toEqual({
    taken: {
      image: { backend: { repository: 'ghcr.io/a/b', tag: 'v2' } },
      redis: { enabled: false, external: { host: 'cache', port: 6380 }, auth: { enabled: true } },
      config: { logLevel: 'debug' },
    },
    said: ['unknown-key -e TZ', 'password -e REDIS_URL'],
  })
})

test('no password is kept, whatever is around it', () => {
  const texts = [
    'REDIS_URL=redis://:hunter2@a b c',
    compose('{REDIS_PASSWORD: hunter2}'),
    'docker run -e REDIS_PASSWORD=hunter2 a/b',
  ]
  for (const text of texts) expect(JSON.stringify(importConfig(text, defaults))).not.toContain('hunter2')
})
