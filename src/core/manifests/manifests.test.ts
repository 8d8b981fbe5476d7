import { createHash } from 'node:crypto'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import type { PartialConfig } from '../config/config.ts'
import { fileText } from '../yaml/lines.ts'
import { checked, samples } from '../program/samples.ts'
import { manifestFiles } from './index.ts'

type Node = Readonly<Record<string, unknown>>

const filesOf = (settings: PartialConfig) => manifestFiles(checked(settings))
const pathsOf = (settings: PartialConfig) => filesOf(settings).map(({ path }) => path)

/** The object in the file of this name, as kubectl reads it. */
const object = (settings: PartialConfig, name: string) =>
  load(fileText(filesOf(settings).find(({ path }) => path === `manifests/${name}.yaml`)!)) as Node

/** The value along dots: `spec.template.spec`. */
const at = (node: Node, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Node | undefined)?.[key], node)

const app = (settings: PartialConfig = {}) => object(settings, '40-deployment')
const redis = (settings: PartialConfig = {}) => object(settings, '30-redis-deployment')
const container = (deployment: Node) => at(deployment, 'spec.template.spec.containers.0') as Node
const pod = (deployment: Node) => at(deployment, 'spec.template.spec') as Node
const data = (settings: PartialConfig) => object(settings, '20-configmap')['data']

const external = (host: string): PartialConfig => ({ redis: { enabled: false, external: { host } } })
const always = ['10-serviceaccount', '20-configmap', '40-deployment', '50-service']
const named = (...names: string[]) => names.map((name) => `manifests/${name}.yaml`)

test('the defaults make a Namespace, the app, its Redis and a budget', () => {
  const inCluster = ['30-redis-deployment', '35-redis-service']
  expect(pathsOf({})).toEqual(named('00-namespace', ...always, ...inCluster, '70-poddisruptionbudget').sort())
})

test.each<[PartialConfig, string[], string[]]>([
  [{ release: { createNamespace: false } }, [], ['00-namespace']],
  [{ release: { namespace: 'default' } }, [], ['00-namespace']],
  [{ release: { namespace: 'kube-system' } }, [], ['00-namespace']],
  [external('10.0.0.5'), [], ['30-redis-deployment', '35-redis-service']],
  [{ replicas: 1 }, [], ['70-poddisruptionbudget']],
  [{ podDisruptionBudget: { enabled: false } }, [], ['70-poddisruptionbudget']],
  [{ autoscaling: { enabled: true, minReplicas: 1 } }, ['60-horizontalpodautoscaler'], ['70-poddisruptionbudget']],
  [{ replicas: 1, autoscaling: { enabled: true } }, ['60-horizontalpodautoscaler'], []],
  [{ networkPolicy: { enabled: true } }, ['80-networkpolicy', '85-redis-networkpolicy'], []],
  [{ ingress: { enabled: true } }, ['90-ingress'], []],
])('%j makes %j more and %j less', (settings, more, less) => {
  const [before, after] = [pathsOf({}), pathsOf(settings)]
  expect(after.filter((path) => !before.includes(path))).toEqual(named(...more))
  expect(before.filter((path) => !after.includes(path))).toEqual(named(...less))
})

test.each(Object.entries(samples))(
  'the files of %s are in the order of their bytes, as kubectl takes them',
  (_, settings) => {
    expect(pathsOf(settings)).toEqual([...pathsOf(settings)].sort())
  },
)

// What Pod Security `restricted` looks at, in both Deployments (k8s.io/pod-security-admission/policy).
test.each(['30-redis-deployment', '40-deployment'])('%s passes Pod Security restricted', (name) => {
  const deployment = object({}, name)
  expect(pod(deployment)).toMatchObject({
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
  })
  expect(container(deployment)['securityContext']).toMatchObject({
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    privileged: false,
    readOnlyRootFilesystem: true,
  })
  expect(at(deployment, 'spec.template.spec.securityContext.runAsUser')).toBeGreaterThan(0)
})

test('the Namespace asks for restricted, or for baseline where root is allowed', () => {
  const level = (settings: PartialConfig) =>
    (at(object(settings, '00-namespace'), 'metadata.labels') as Node)['pod-security.kubernetes.io/enforce']
  expect(level({})).toBe('restricted')
  expect(level({ securityContext: { runAsNonRoot: false } })).toBe('baseline')
})

test('the app is told the names of the contract and those that the published image reads', () => {
  expect(data({})).toEqual({
    BACKEND_URL: 'http://realtime-svg:80',
    LOG_LEVEL: 'info',
    REDIS_HOST: 'realtime-svg-redis',
    REDIS_PORT: '6379',
    REDIS_URL: 'redis://realtime-svg-redis:6379/',
  })
  expect(at(container(app()), 'env')).toEqual(
    expect.arrayContaining([
      { name: 'HOST', value: '0.0.0.0' },
      { name: 'PORT', value: '8080' },
      { name: 'REDIS_URL', valueFrom: { configMapKeyRef: { name: 'realtime-svg-config', key: 'REDIS_URL' } } },
    ]),
  )
})

test('with a password the URL and the password come from the Secret alone', () => {
  const settings: PartialConfig = { redis: { auth: { enabled: true } } }
  const key = (name: string) => ({ secretKeyRef: { name: 'realtime-svg-redis-auth', key: name } })
  expect(data(settings)).not.toHaveProperty('REDIS_URL')
  expect(at(container(app(settings)), 'env')).toEqual(
    expect.arrayContaining([
      { name: 'REDIS_PASSWORD', valueFrom: key('redis-password') },
      { name: 'REDIS_PASSWORD_ENCODED', valueFrom: key('redis-password-encoded') },
      { name: 'REDIS_URL', value: 'redis://:$(REDIS_PASSWORD_ENCODED)@realtime-svg-redis:6379/' },
    ]),
  )
  expect(container(redis(settings))['env']).toEqual([
    { name: 'REDIS_PASSWORD', valueFrom: key('redis-password') },
    { name: 'REDISCLI_AUTH', valueFrom: key('redis-password') },
  ])
})

test.each<[PartialConfig, string]>([
  [
    { config: { backendUrl: 'https://a.example.org' }, ingress: { enabled: true, host: 'b.example.org' } },
    'https://a.example.org',
  ],
  [{ ingress: { enabled: true, host: 'b.example.org' } }, 'http://b.example.org'],
  [
    { ingress: { enabled: true, host: 'b.example.org', tls: { enabled: true, secretName: 'b' } } },
    'https://b.example.org',
  ],
  [{ ingress: { enabled: true, host: '*.example.org' }, service: { port: 8080 } }, 'http://realtime-svg:8080'],
  [{ ingress: { enabled: false, host: 'b.example.org' }, release: { name: 'svg' } }, 'http://svg:80'],
])('BACKEND_URL with %j is %s', (settings, url) => {
  expect(data(settings)).toHaveProperty('BACKEND_URL', url)
})

test.each<[PartialConfig, string]>([
  [external('cache.example.org'), 'redis://cache.example.org:6379/'],
  [
    { redis: { enabled: false, external: { host: '2001:db8::5', port: 6380, tls: true } } },
    'rediss://[2001:db8::5]:6380/',
  ],
])('REDIS_URL with %j is %s', (settings, url) => {
  expect(data(settings)).toHaveProperty('REDIS_URL', url)
})

test('Redis starts as the contract says, with a bound below the limit and the keys of the app kept', () => {
  expect(container(redis())).toMatchObject({
    command: ['redis-server'],
    args: ['--save', '', '--appendonly', 'no', '--maxmemory', '192mb', '--maxmemory-policy', 'volatile-lru'],
    ports: [{ name: 'redis', containerPort: 6379, protocol: 'TCP' }],
  })
  expect(at(redis(), 'spec.strategy.type')).toBe('Recreate')
})

test('without a limit the bound of Redis follows from the request', () => {
  const settings = { redis: { resources: { requests: { memory: '1Gi' }, limits: { memory: '' } } } }
  expect(container(redis(settings))['args']).toContain('768mb')
  expect(at(container(redis(settings)), 'resources.limits')).toEqual({ cpu: '200m', 'ephemeral-storage': '128Mi' })
})

test('Redis without any limit of its own is bound in storage alone', () => {
  const settings = { redis: { resources: { limits: { cpu: '', memory: '' } } } }
  expect(at(container(redis(settings)), 'resources.limits')).toEqual({ 'ephemeral-storage': '128Mi' })
})

test('the probes ask what the contract names, by the name of the port', () => {
  const get = (path: string) => ({ httpGet: { path, port: 'http' } })
  expect(container(app())).toMatchObject({
    ports: [{ name: 'http', containerPort: 8080 }],
    startupProbe: get('/health'),
    livenessProbe: get('/health'),
    readinessProbe: get('/ready'),
  })
  expect(at(object({}, '50-service'), 'spec.ports.0.targetPort')).toBe('http')
})

test('the autoscaler alone says how many replicas there are', () => {
  expect(at(app(), 'spec.replicas')).toBe(2)
  expect(app({ autoscaling: { enabled: true } })['spec']).not.toHaveProperty('replicas')
})

test.each([
  ['1.26', undefined],
  ['1.27', 'AlwaysAllow'],
])('on Kubernetes %s the budget says %s of pods that never became ready', (kubernetesVersion, policy) => {
  const budget = object({ release: { kubernetesVersion } }, '70-poddisruptionbudget')
  expect(at(budget, 'spec.unhealthyPodEvictionPolicy')).toBe(policy)
  expect(at(budget, 'spec.maxUnavailable')).toBe(1)
})

test('what is not asked for is not there', () => {
  expect(pod(app())).not.toHaveProperty('imagePullSecrets')
  expect(at(object({}, '50-service'), 'spec.ports.0')).not.toHaveProperty('nodePort')
  expect(at(object({ service: { nodePort: 30080 } }, '50-service'), 'spec.ports.0')).not.toHaveProperty('nodePort')
  expect(container(app({ preStopSeconds: 0 }))).not.toHaveProperty('lifecycle')
  const bare = app({ writablePaths: [] })
  expect(container(bare)).not.toHaveProperty('volumeMounts')
  expect(pod(bare)).not.toHaveProperty('volumes')
  const anyHost = object({ ingress: { enabled: true } }, '90-ingress')
  expect(anyHost['spec']).toEqual({ rules: [{ http: expect.anything() as unknown }] })
})

test('a pull secret serves both Deployments', () => {
  const settings: PartialConfig = { image: { pullSecrets: [{ name: 'registry-secret' }] } }
  const secrets = [app(settings), redis(settings)].map((deployment) => pod(deployment)['imagePullSecrets'])
  expect(secrets).toEqual([[{ name: 'registry-secret' }], [{ name: 'registry-secret' }]])
})

test.each([
  [{}, 'ghcr.io/egoavara/realtime-svg:v0.1.4'],
  [{ tag: '', digest: `sha256:${'0'.repeat(64)}` }, `ghcr.io/egoavara/realtime-svg@sha256:${'0'.repeat(64)}`],
  [{ digest: `sha256:${'0'.repeat(64)}` }, `ghcr.io/egoavara/realtime-svg:v0.1.4@sha256:${'0'.repeat(64)}`],
])('the image of %j is %s', (backend, image) => {
  expect(container(app({ image: { backend } }))['image']).toBe(image)
})

test('no label of the user gets into a selector, which cannot be changed later', () => {
  const settings = { commonLabels: [{ key: 'team', value: 'a' }] }
  const own = { 'app.kubernetes.io/name': 'realtime-svg', 'app.kubernetes.io/instance': 'realtime-svg' }
  expect(at(app(settings), 'spec.selector.matchLabels')).toEqual({ ...own, 'app.kubernetes.io/component': 'app' })
  expect(at(app(settings), 'spec.template.metadata.labels')).toMatchObject({ ...own, team: 'a' })
  expect(at(object(settings, '50-service'), 'spec.selector')).not.toHaveProperty('team')
})

test('the pods roll when the ConfigMap changes, and only then', () => {
  const checksum = (settings: PartialConfig) =>
    (at(app(settings), 'spec.template.metadata.annotations') as Node)['checksum/config']
  const text = Object.entries(data({}) as Record<string, string>).map(([key, value]) => `${key}=${value}\n`)
  expect(checksum({})).toBe(createHash('sha256').update(text.sort().join('')).digest('hex'))
  expect(checksum({ replicas: 5 })).toBe(checksum({}))
  expect(checksum({ config: { logLevel: 'debug' } })).not.toBe(checksum({}))
})

test.each([
  ['10.0.0.5', [{ ipBlock: { cidr: '10.0.0.5/32' } }]],
  ['2001:db8::5', [{ ipBlock: { cidr: '2001:db8::5/128' } }]],
  ['cache.example.org', undefined],
])('the app may reach an external Redis at %s, by address where it is one', (host, to) => {
  const policy = object({ ...external(host), networkPolicy: { enabled: true } }, '80-networkpolicy')
  const egress = at(policy, 'spec.egress.2') as Node
  expect(egress['ports']).toEqual([{ protocol: 'TCP', port: 6379 }])
  expect(egress['to']).toEqual(to)
})
