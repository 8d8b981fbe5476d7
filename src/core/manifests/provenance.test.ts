import { expect, test } from 'vitest'
import type { CheckedConfig, PartialConfig } from '../config/config.ts'
import { isDisabled } from '../config/disabled-settings.ts'
import { lineText } from '../yaml/lines.ts'
import { joinPath } from '../config/path.ts'
import { checked, samples } from '../program/samples.ts'
import { manifestFiles } from './index.ts'

const leaves = (node: unknown, path: readonly PropertyKey[] = []): string[] => {
  if (Array.isArray(node)) return node.flatMap((item: unknown, index) => leaves(item, [...path, index]))
  if (typeof node !== 'object' || node === null) return [joinPath(path)]
  return Object.entries(node).flatMap(([key, value]) => leaves(value, [...path, key]))
}

const linesOf = (settings: PartialConfig) => manifestFiles(checked(settings)).flatMap(({ lines }) => lines)
const shown = (settings: PartialConfig) => new Set<string>(linesOf(settings).flatMap(({ paths }) => paths))
const awake = (config: CheckedConfig) => leaves(config).filter((path) => !isDisabled(config, path))

/** The settings with an effect that no line of the manifests shows; how they are deployed is in none by nature. */
const unseen = (settings: PartialConfig) => {
  const seen = shown(settings)
  return awake(checked(settings)).filter((path) => !seen.has(path) && !path.startsWith('delivery.'))
}

// Commands and the README alone say these; no object says that a Secret is asked for.
const ofPull = (index: number) => `image.pullSecrets[${index}].source`
const elsewhere = ['release.platform', 'image.platforms[0]', 'registry.server', 'registry.username']

test('with everything on, every setting is on some line', () => {
  expect(unseen(samples.everything)).toEqual([
    ...['release.platform', ofPull(0), ofPull(1), 'image.platforms[0]', 'image.platforms[1]'],
    ...elsewhere.slice(2),
    'redis.auth.source',
    // For good, and beside Exists.
    ...['tolerations[0].tolerationSeconds', 'tolerations[1].value'],
  ])
})

test('a setting is on no line only where it takes something away', () => {
  expect(unseen({})).toEqual([
    // Nothing newer than 1.26 is in the manifests.
    'release.kubernetesVersion',
    ...elsewhere,
    'redis.auth.enabled',
    'ingress.enabled',
    'httpRoute.enabled',
    'autoscaling.enabled',
    'networkPolicy.enabled',
  ])
  expect(unseen(samples['external-redis'])).toEqual([
    'release.createNamespace',
    'release.kubernetesVersion',
    ...elsewhere,
    'resources.limits.cpu',
    'resources.limits.memory',
    // Where a key holds the whole REDIS_URL they are in the Secret.
    'redis.external.tls',
    'redis.external.database',
    'redis.auth.enabled',
    'redis.auth.username',
    'redis.auth.source',
    'ingress.enabled',
    'httpRoute.enabled',
    'autoscaling.enabled',
    'networkPolicy.ingressNamespace',
    'preStopSeconds',
    'securityContext.ids',
  ])
})

test('without a password TLS is in the REDIS_URL of the ConfigMap', () => {
  const settings = { redis: { enabled: false, external: { host: 'cache.example.org', tls: true } } }
  expect(shown(settings)).toContain('redis.external.tls')
})

test.each(Object.entries(samples))(
  'no line of %s shows a setting that is not there, or has no effect',
  (_, settings) => {
    const config = checked(settings)
    const known = new Set(awake(config))
    expect([...shown(settings)].filter((path) => !known.has(path))).toEqual([])
  },
)

test.each([
  ['kind: Namespace', ['release.createNamespace']],
  ['  replicas: 2', ['replicas']],
  ['  REDIS_PORT: "6379"', ['redis.enabled']],
  ['  LOG_LEVEL: info', ['config.logLevel']],
  [
    '          image: ghcr.io/egoavara/realtime-svg:v0.1.4',
    ['image.backend.repository', 'image.backend.tag', 'image.backend.digest'],
  ],
  ['            - "192mb"', ['redis.resources.limits.memory', 'redis.resources.requests.memory']],
  ['              memory: 512Mi', ['resources.limits.memory']],
  ['              mountPath: /tmp', ['writablePaths[0]']],
  ['      terminationGracePeriodSeconds: 45', ['terminationGracePeriodSeconds']],
  ['apiVersion: v1', []],
])('%s leads to %j', (text, paths) => {
  expect(linesOf({}).find((line) => lineText(line) === text)?.paths).toEqual(paths)
})

const cache = { redis: { enabled: false, external: { host: 'cache' } } }

test.each<[string, PartialConfig, string[]]>([
  ['  REDIS_HOST: realtime-svg-redis', {}, ['release.name', 'redis.enabled']],
  ['  REDIS_HOST: cache', cache, ['redis.external.host', 'redis.enabled']],
  ['  REDIS_URL: redis://realtime-svg-redis:6379/', {}, ['redis.enabled', 'release.name']],
  [
    '  REDIS_URL: redis://cache:6379/',
    cache,
    ['redis.external.host', 'redis.external.port', 'redis.external.tls', 'redis.external.database'],
  ],
  [
    '              value: "redis://:$(REDIS_PASSWORD_ENCODED)@realtime-svg-redis:6379/"',
    { redis: { auth: { enabled: true } } },
    ['redis.enabled', 'release.name', 'redis.auth.encodedKey', 'redis.auth.urlKey'],
  ],
  ['  BACKEND_URL: http://realtime-svg:80', {}, ['config.backendUrl', 'release.name', 'service.port']],
  [
    '  BACKEND_URL: http://svg.example.org',
    { ingress: { enabled: true, host: 'svg.example.org' } },
    ['config.backendUrl', 'ingress.host', 'ingress.tls.enabled'],
  ],
  [
    '                  name: realtime-svg-redis-auth',
    { redis: { auth: { enabled: true } } },
    ['redis.auth.existingSecret', 'release.name'],
  ],
])('%s, which is made of several settings, leads to each', (text, settings, paths) => {
  expect(linesOf(settings).find((line) => lineText(line) === text)?.paths).toEqual(paths)
})
