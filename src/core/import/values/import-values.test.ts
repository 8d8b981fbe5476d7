import { expect, test } from 'vitest'
import { type DeploymentConfig, defaults, deploymentConfig, type PartialConfig } from '../../config/config.ts'
import { difference } from '../../config/difference.ts'
import { importConfig } from '../import-config.ts'
import type { Imported } from '../imported.ts'

const current = deploymentConfig.parse({
  release: { name: 'mine', namespace: 'team', kubernetesVersion: '1.30' },
  registry: { server: 'ghcr.io', username: 'me' },
  image: { platforms: ['linux/arm64'] },
  replicas: 7,
})

const imported = (text: string, over: DeploymentConfig = defaults) => importConfig(text, over) as Imported
const taken = (text: string) => difference(imported(text).config)

test('a partial values file with comments says what differs from the defaults', () => {
  const text = `
# yaml-language-server: $schema=chart/realtime-svg/values.schema.json
image:
  backend:
    tag: "1.10" # quoted
replicas: 3
redis: {enabled: false, external: {host: cache.example.com, port: 6380, tls: true}}
ingress:
  annotations:
    nginx.ingress.kubernetes.io/rewrite-target: /
    example.com/a: "yes"
commonLabels: {team: graphics}
`
  expect(imported(text)).toMatchObject({ ok: true, source: 'values', problems: [], dropped: [] })
  expect(taken(text)).toEqual({
    image: { backend: { tag: '1.10' } },
    replicas: 3,
    redis: { enabled: false, external: { host: 'cache.example.com', port: 6380, tls: true } },
    ingress: {
      annotations: [
        { key: 'nginx.ingress.kubernetes.io/rewrite-target', value: '/' },
        { key: 'example.com/a', value: 'yes' },
      ],
    },
    commonLabels: [{ key: 'team', value: 'graphics' }],
  } satisfies PartialConfig)
})

test('what no chart has a value for stays, and what the file leaves out is at its default', () => {
  const { release, registry, image } = current
  expect(imported('service: {port: 8080}', current).config).toEqual({
    ...defaults,
    release,
    registry,
    image: { ...defaults.image, platforms: image.platforms },
    service: { ...defaults.service, port: 8080 },
  })
})

test('an empty values file is the defaults, as it is for Helm', () => {
  expect(imported('# nothing differs\n{}\n')).toMatchObject({ ok: true, source: 'values', config: defaults })
})

test.each([
  ['replicas: "3"', { replicas: 3 }],
  ['service: {port: "8080", nodePort: "30080"}', { service: { port: 8080, nodePort: 30080 } }],
  ['replicas: three', { replicas: 'three' }],
  [
    'resources: {requests: {cpu: 1, memory: 268435456}}',
    { resources: { requests: { cpu: '1', memory: '268435456' } } },
  ],
  ['redis: {resources: {limits: {cpu: 0.5}}}', { redis: { resources: { limits: { cpu: '0.5' } } } }],
  ['resources: {limits: {cpu: null}}', { resources: { limits: { cpu: '' } } }],
  ['podAnnotations: {a: "1", b: null}', { podAnnotations: [{ key: 'a', value: '1' }] }],
  ['podAnnotations: null\nreplicas: 1', { replicas: 1 }],
])('%s is taken as it is meant', (text, expected) => {
  expect(taken(text)).toEqual(expected)
  expect(imported(text).problems).toEqual([])
})

test.each([
  ['image: {backend: {tag: 1.10}}\nreplicas: 1', 'image.backend.tag', 'wrong-type'],
  ['podAnnotations: {a: x, example.com/b: [true]}', 'podAnnotations.example.com/b', 'wrong-type'],
  ['commonLabels: x\nreplicas: 1', 'commonLabels', 'wrong-type'],
  ['replica: 3\nreplicas: 1', 'replica', 'unknown-key'],
  ['ingress: {tls: true, enabled: true}', 'ingress.tls', 'wrong-type'],
])('of %j the rest is taken, and %s is named as %s', (text, path, kind) => {
  expect(imported(text)).toMatchObject({ ok: true, problems: [{ path, kind }] })
  expect(taken(text)).not.toEqual({})
})

test.each([
  ['podDisruptionBudget: {unhealthyPodEvictionPolicy: AlwaysAllow}', '1.27', []],
  ['podDisruptionBudget: {unhealthyPodEvictionPolicy: ""}', '1.26', []],
  ['podDisruptionBudget: {unhealthyPodEvictionPolicy: null}', '1.27', []],
  ['podDisruptionBudget: {unhealthyPodEvictionPolicy: AlwaysAllow}', '1.26', ['derived']],
  ['podDisruptionBudget: {unhealthyPodEvictionPolicy: IfHealthyBudget}', '1.27', ['derived']],
  ['podDisruptionBudget: {unhealthyPodEvictionPolicy: 3}', '1.26', ['derived']],
])('%s with Kubernetes %s', (text, kubernetesVersion, kinds) => {
  const { config, problems } = imported(text, deploymentConfig.parse({ release: { kubernetesVersion } }))
  expect(problems.map(({ kind }) => kind)).toEqual(kinds)
  expect(config.podDisruptionBudget).toEqual({ enabled: true })
})

test.each([
  'a: 1\n',
  'constructor: {prototype: {polluted: 1}}\n',
  '__proto__: {polluted: 1}\n',
  'image: {foo: 1}\n',
  'affinity: {}\nextraEnv: []\n',
  'secrets: {apiKey: x}\n',
])('%j, in which there is no setting, is refused', (text) => {
  expect(importConfig(text, defaults)).toEqual({ ok: false, reason: 'nothing-understood' })
  expect('polluted' in {}).toBe(false)
})

test.each([
  ['a: 1\n---\nb: 2\n', 'nothing-understood'],
  ['- a\n', 'not-a-mapping'],
  ['just text', 'not-a-mapping'],
  ['42', 'not-a-mapping'],
  ['[]', 'not-a-mapping'],
  ['null', 'empty'],
])('%j is refused as %s', (text, reason) => {
  expect(importConfig(text, defaults)).toEqual({ ok: false, reason })
})

test.each([
  ['replicas: [1]', 'replicas', 'number'],
  ['writablePaths: [1]', 'writablePaths[0]', 'text'],
  ['{"release": 5}', 'release', 'mapping'],
  ['service: {type: Node}', 'service.type', 'choice'],
])('%s, of which nothing can be taken, is refused with the setting and what it takes', (text, path, expected) => {
  expect(importConfig(text, defaults)).toMatchObject({ ok: false, reason: 'wrong-type', path, expected })
})

test('a key beside the mark is asked about', () => {
  expect(importConfig('Replicas: 3', defaults)).toEqual({ ok: false, reason: 'nothing-understood', value: 'replicas' })
})

test('laid on top, a file changes what it names alone', () => {
  const mine = deploymentConfig.parse({
    replicas: 7,
    redis: { enabled: false, external: { host: 'cache' }, auth: { enabled: true } },
    commonLabels: [{ key: 'team', value: 'a' }],
  })
  const text = 'redis: {auth: {enabled: true}}\nservice: {port: 8080}\ncommonLabels: {tier: web}'
  expect((importConfig(text, mine, mine) as Imported).config).toEqual({
    ...mine,
    service: { ...mine.service, port: 8080 },
    commonLabels: [
      { key: 'team', value: 'a' },
      { key: 'tier', value: 'web' },
    ],
  })
})

test('a template has to be rendered first, and its line is named', () => {
  expect(importConfig('redis:\n  enabled: true\nimage:\n  tag: {{ tag }}\n', defaults)).toEqual({
    ok: false,
    reason: 'template',
    line: 4,
  })
  const result = importConfig('replicas: 3\nredis: {external: {url: "${REDIS_URL}"}}', defaults) as Imported
  expect(result.problems).toEqual([{ path: 'redis.external.url', kind: 'placeholder', value: '${REDIS_URL}' }])
})
