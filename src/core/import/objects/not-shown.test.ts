import { expect, test } from 'vitest'
import { completed } from '../../config/completed.ts'
import { defaults, type PartialConfig } from '../../config/config.ts'
import { manifestFiles } from '../../manifests/index.ts'
import { checked } from '../../program/samples.ts'
import { fileText } from '../../yaml/lines.ts'
import { importConfig } from '../import-config.ts'
import type { Imported } from '../imported.ts'

const external: PartialConfig = {
  redis: { enabled: false, external: { host: 'cache.example.com', port: 6380 } },
  config: { logLevel: 'debug' },
  ingress: { enabled: true, host: 'svg.example.com' },
  autoscaling: { enabled: true },
  networkPolicy: { enabled: true },
}

/** The manifests of these kinds, as `kubectl get` would give them alone. */
const only = (settings: PartialConfig, ...kinds: string[]) =>
  manifestFiles(checked(settings))
    .map(fileText)
    .filter((text) => kinds.some((kind) => text.includes(`\nkind: ${kind}\n`)))
    .join('---\n')

const read = (text: string, current = defaults) => importConfig(text, current) as Imported
const hidden = ({ problems }: Imported) => problems.flatMap(({ kind, path }) => (kind === 'not-shown' ? [path] : []))

test('a Deployment alone leaves everything that it cannot show as the person has it, and names it', () => {
  const mine = completed(external)
  const result = read(only(external, 'Deployment'), mine)
  expect(result.config).toEqual(mine)
  expect(hidden(result)).toEqual([
    ...['redis.enabled', 'redis.image', 'redis.resources', 'redis.external', 'config.logLevel', 'config.backendUrl'],
    ...['service', 'ingress', 'autoscaling', 'podDisruptionBudget', 'networkPolicy'],
  ])
})

test('an address that only a Secret holds is not shown either', () => {
  const settings: PartialConfig = {
    ...external,
    redis: { ...external.redis, auth: { enabled: true, existingSecret: 'cache-auth', urlKey: 'url' } },
  }
  const mine = completed(settings)
  expect(read(only(settings, 'Deployment'), mine).config).toEqual(mine)
})

test.each([
  ['in the cluster', { redis: { auth: { enabled: true }, image: { tag: '8' }, external: { port: 7000 } } }],
  ['outside', { redis: { ...external.redis, auth: { enabled: true }, image: { tag: '8' } } }],
])('with a password the address stands in the Deployment: Redis %s', (_, settings: PartialConfig) => {
  const mine = completed(settings)
  expect(read(only(settings, 'Deployment').split('---\n').at(-1)!, mine).config).toEqual(mine)
})

test.each([false, true])(
  'a Deployment of an app that must not be root (%s) does not change who gives the ids',
  (runAsNonRoot) => {
    const settings: PartialConfig = {
      redis: { auth: { enabled: true } },
      securityContext: { ids: 'cluster', runAsNonRoot },
    }
    const mine = completed(settings)
    const result = read(only(settings, 'Deployment').split('---\n').at(-1)!, mine)
    expect(result.config.securityContext).toEqual(mine.securityContext)
    expect(hidden(result).includes('securityContext.ids')).toBe(!runAsNonRoot)
  },
)

test('what `kubectl get all` shows is taken, what it does not list stays', () => {
  const mine = completed(external)
  const all = only({ replicas: 5, service: { port: 8080 } }, 'Deployment', 'Service')
  const { config } = read(all, mine)
  expect(config).toEqual({
    ...mine,
    replicas: 5,
    redis: { ...mine.redis, enabled: true, external: defaults.redis.external },
    service: { ...mine.service, port: 8080 },
  })
})

test('in a text that lists more, what is not there is off', () => {
  const result = read(manifestFiles(checked({})).map(fileText).join('---\n'), completed(external))
  expect(hidden(result)).toEqual([])
  expect(result.config).toMatchObject({
    ingress: { enabled: false },
    networkPolicy: { enabled: false },
    autoscaling: { enabled: false },
    redis: { enabled: true },
  })
})
