import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import type { PartialConfig } from '../config/config.ts'
import { fileText, lineText } from '../yaml/lines.ts'
import { checked, samples, sampleTexts } from '../program/samples.ts'
import { upstreamGaps } from './upstream-gaps.ts'
import { upstreamValues, upstreamWarnings } from './upstream-values.ts'

const file = (settings: PartialConfig) => upstreamValues(checked(settings), sampleTexts)
const tree = (settings: PartialConfig) => load(fileText(file(settings)))
const lost = (settings: PartialConfig) => upstreamWarnings(checked(settings)).map(({ id }) => id)

const digest = `sha256:${'0a1b2c3d'.repeat(8)}`
const ingress: PartialConfig = { ingress: { enabled: true, className: 'nginx' } }

test.each(['everything', 'external-redis'] as const)(
  'the values of %s for the upstream chart, and the settings that each line shows',
  async (name) => {
    const lines = file(samples[name]).lines.map((line) => [lineText(line), ...line.paths].join(' ← '))
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${name}/values-upstream.txt`)
  },
)

test('with an external Redis its URL stands for it', () => {
  expect(tree(samples['external-redis'])).toMatchObject({
    redis: { enabled: false, external: { url: 'rediss://[2001:db8::5]:6380/3' } },
  })
})

test('an empty limit takes the default of the chart away', () => {
  const limits = { cpu: '', memory: '' }
  const settings = { resources: { limits }, redis: { resources: { limits } } }
  const gone = { limits: { cpu: null, memory: null } }
  expect(tree(settings)).toMatchObject({ resources: gone, redis: { resources: gone } })
})

test('the user is left to the image where root is allowed', () => {
  expect(tree({ securityContext: { runAsUser: 10001 } })).toMatchObject({
    podSecurityContext: { fsGroup: 10001 },
    securityContext: { runAsNonRoot: true, runAsUser: 10001 },
  })
  const free = tree({ securityContext: { runAsNonRoot: false } })
  expect(free).toMatchObject({ securityContext: { runAsNonRoot: false } })
  expect(free).not.toHaveProperty('securityContext.runAsUser')
  expect(free).not.toHaveProperty('podSecurityContext.fsGroup')
})

test('a node port is passed on where the Service has one', () => {
  expect(tree({ service: { type: 'NodePort', nodePort: 30080 } })).toHaveProperty('service.nodePort', 30080)
  expect(tree({ service: { type: 'NodePort' } })).not.toHaveProperty('service.nodePort')
  expect(tree({ service: { nodePort: 30080 } })).not.toHaveProperty('service.nodePort')
})

test('what the upstream chart cannot say stands above the values, and leads to its setting', () => {
  const { lines } = file({})
  const comments = lines.filter((line) => lineText(line).startsWith('# - '))
  expect(comments.map((line) => [lineText(line), ...line.paths])).toEqual([
    ['# - upstream.maxmemory', 'redis.resources.limits.memory'],
    ['# - upstream.eviction', 'redis.enabled'],
    ['# - upstream.redis-security', 'redis.enabled'],
    ['# - upstream.disruption-budget', 'podDisruptionBudget.enabled'],
    ['# - upstream.grace-period', 'terminationGracePeriodSeconds'],
    ['# - upstream.pre-stop', 'preStopSeconds'],
    ['# - upstream.writable-paths', 'writablePaths'],
    ['# - upstream.contract-variables', 'redis.enabled'],
    ['# - upstream.rolling-update', 'replicas'],
  ])
})

const tls = { enabled: true, tls: { enabled: true, secretName: 'tls' } }
const pullSecrets = [{ name: 'login' }]
const external = { redis: { enabled: false, external: { host: 'cache' } } }
const noLimit = { limits: { cpu: '' } }

test.each<[string, PartialConfig, PartialConfig]>([
  ['digest', { image: { backend: { digest } } }, {}],
  ['digest', { redis: { image: { digest } } }, {}],
  ['password', { redis: { auth: { enabled: true } } }, {}],
  ['maxmemory', {}, external],
  ['eviction', {}, external],
  ['redis-security', {}, external],
  ['redis-pull-secrets', { image: { pullSecrets } }, { ...external, image: { pullSecrets } }],
  ['redis-pull-secrets', { image: { pullSecrets } }, {}],
  ['node-port', { service: { type: 'LoadBalancer', nodePort: 30080 } }, { service: { type: 'LoadBalancer' } }],
  ['node-port', { service: { type: 'LoadBalancer', nodePort: 30080 } }, samples.everything],
  ['ingress-tls-host', { ingress: tls }, { ingress: { ...tls, host: 'svg.example.com' } }],
  ['ingress-tls-host', { ingress: tls }, { ingress: { enabled: true } }],
  ['ingress-tls-host', { ingress: tls }, { ingress: { tls: tls.tls } }],
  ['ingress-class', ingress, { ingress: { className: 'nginx' } }],
  ['ingress-class', ingress, { ingress: { enabled: true } }],
  ['autoscaling', { autoscaling: { enabled: true } }, {}],
  ['disruption-budget', {}, { podDisruptionBudget: { enabled: false } }],
  ['network-policy', { networkPolicy: { enabled: true } }, {}],
  ['grace-period', {}, { terminationGracePeriodSeconds: 30, preStopSeconds: 0 }],
  ['pre-stop', { preStopSeconds: 1 }, { preStopSeconds: 0 }],
  ['writable-paths', {}, { writablePaths: [] }],
  ['writable-paths', {}, { securityContext: { readOnlyRootFilesystem: false } }],
  ['common-labels', { commonLabels: [{ key: 'a', value: 'b' }] }, {}],
  ['backend-url', { config: { backendUrl: 'http://svg' } }, {}],
  ['empty-limit', { resources: noLimit }, {}],
  ['empty-limit', { resources: { limits: { memory: '' } } }, {}],
  ['empty-limit', { redis: { resources: noLimit } }, { redis: { ...external.redis, resources: noLimit } }],
])('%s is lost with %j, not with %j', (id, settings, others) => {
  expect(lost(settings)).toContain(id)
  expect(lost(others)).not.toContain(id)
})

test('a node port of a load balancer, and TLS without a host, lead to their settings', () => {
  const config = checked({ ingress: tls, service: { type: 'LoadBalancer', nodePort: 30080 } })
  const places = new Map(upstreamWarnings(config).map(({ id, path }) => [id, path]))
  expect(places.get('node-port')).toBe('service.nodePort')
  expect(places.get('ingress-tls-host')).toBe('ingress.tls.enabled')
  expect(upstreamValues(config, sampleTexts).path).toBe('values-upstream.yaml')
})

test('there is a configuration that loses each', () => {
  const rest = lost({ resources: noLimit, ingress: tls, service: { type: 'LoadBalancer', nodePort: 30080 } })
  const all = [...lost(samples.everything), ...rest]
  expect(upstreamGaps.filter((id) => !all.includes(id))).toEqual([])
})
