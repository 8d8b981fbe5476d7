import { load } from 'js-yaml'
import { afterEach, expect, test } from 'vitest'
import type { PartialConfig } from '../../src/core/config/config.ts'
import { quantity } from '../../src/core/formats/quantity.ts'
import { fileText } from '../../src/core/yaml/lines.ts'
import { manifestFiles } from '../../src/core/manifests/index.ts'
import { checked } from '../../src/core/program/samples.ts'
import {
  ask,
  peakMemory,
  readiness,
  type RedisContainer,
  type RunningRedis,
  startRedis,
  stopRedis,
} from './redis-server.ts'
import { programOf } from './shells.ts'

/** The container of the Redis Deployment of these settings. */
function container(settings: PartialConfig): RedisContainer {
  const file = manifestFiles(checked(settings)).find(({ path }) => path.endsWith('redis-deployment.yaml'))!
  const deployment = load(fileText(file)) as { spec: { template: { spec: { containers: RedisContainer[] } } } }
  return deployment.spec.template.spec.containers[0]!
}

const running: RunningRedis[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map(stopRedis))
})

async function start(redis: RedisContainer, password = ''): Promise<RunningRedis> {
  const server = await startRedis(redis, password)
  running.push(server)
  return server
}

test('the contract’s arguments come first, and no password is among them', () => {
  const { args, command } = container({ redis: { auth: { enabled: true } } })
  expect([...command, ...args].slice(0, 5)).toEqual(['redis-server', '--save', '', '--appendonly', 'no'])
  expect(args.slice(-2)).toEqual(['--requirepass', '$(REDIS_PASSWORD)'])
})

// Where this machine has a Redis: Debian's `redis-server`, any 6 or 7.
const versions = programOf('redis-server') ? ['a real redis-server'] : []

test.each(versions)('%s starts with the arguments of the manifest, and is ready', async () => {
  const redis = container({})
  const server = await start(redis)
  expect(await readiness(server, redis)).toBe(0)
  expect(await ask(server, [['CONFIG', 'GET', 'save']])).toEqual(['*2'])
  await stopRedis(running.pop()!)
  expect(await readiness({ ...server, folder: '/nowhere' }, redis)).not.toBe(0)
})

const passwords = ['p@s/w:r?d#%', "it's $(id)", '비밀번호 🔑', '-n', '--port', ' ', '"\\', '--x y']

test.each(versions.flatMap(() => passwords))(
  'the password %j makes it ready, a wrong one and none do not',
  async (password) => {
    const redis = container({ redis: { auth: { enabled: true } } })
    const server = await start(redis, password)
    expect(await readiness(server, redis, password)).toBe(0)
    expect(await readiness(server, redis, `${password}x`)).not.toBe(0)
    expect(await readiness(server, redis)).not.toBe(0)
  },
)

const limits = ['128Mi', '256Mi']
const isKept = (index: number) => index % 400 === 0

/** Twice as much data as the limit, most of it with a time to live; sizes mixed, so that memory breaks into pieces. */
function* flood(limit: string, lifetime: readonly string[]): Generator<string[]> {
  const bytes = Number(quantity(limit)!) / 1e9
  for (let written = 0, index = 0; written < 2 * bytes; index += 1) {
    const value = 'x'.repeat(200 + ((index * 7919) % 4000))
    written += value.length
    yield isKept(index) ? ['SET', `kept:${index}`, value] : ['SET', `key:${index}`, value, ...lifetime]
  }
}

test.each(versions.flatMap(() => limits))(
  'filled to the brim it stays below its limit of %s and keeps keys without TTL',
  async (limit) => {
    const server = await start(
      container({ redis: { resources: { requests: { memory: '128Mi' }, limits: { memory: limit } } } }),
    )
    const replies = await ask(server, flood(limit, ['EX', '3600']))
    const kept = replies.flatMap((_, index) => (isKept(index) ? [['EXISTS', `kept:${index}`]] : []))
    const evicted = replies.flatMap((_, index) => (isKept(index) ? [] : [['EXISTS', `key:${index}`]]))
    expect(new Set(replies)).toEqual(new Set(['+OK']))
    expect(new Set(await ask(server, kept))).toEqual(new Set([':1']))
    expect(new Set(await ask(server, evicted))).toEqual(new Set([':0', ':1']))
    expect(peakMemory(server)).toBeLessThan(Number(quantity(limit)!) / 1e9)
  },
)

test.each(versions)('with nothing left to evict %s refuses to write, and lives', async () => {
  const redis = container({ redis: { resources: { limits: { memory: '128Mi' } } } })
  const server = await start(redis)
  const replies = await ask(server, flood('128Mi', []))
  expect(replies.at(-1)).toMatch(/^-OOM/)
  expect(peakMemory(server)).toBeLessThan(128 * 2 ** 20)
  expect(await readiness(server, redis)).toBe(0)
})
