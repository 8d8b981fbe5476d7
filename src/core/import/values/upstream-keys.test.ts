import { expect, test } from 'vitest'
import { defaults, type PartialConfig } from '../../config/config.ts'
import { difference } from '../../config/difference.ts'
import { importConfig } from '../import-config.ts'
import type { Imported } from '../imported.ts'

const imported = (text: string) => importConfig(text, defaults) as Imported
const taken = (text: string) => difference(imported(text).config)

const complete = `
image:
  repository: registry.example.com/realtime-svg
  tag: v0.1.11
  pullPolicy: Always
  pullSecrets: [{name: registry-secret}]
replicas: 3
resources:
  requests: {cpu: 200m, memory: 256Mi}
  limits: {cpu: 1, memory: null}
redis:
  enabled: false
  image: {repository: redis, tag: 8-alpine, pullPolicy: IfNotPresent}
  password: ""
  external:
    url: rediss://cache.example.com:6380/
ingress:
  enabled: true
  host: svg.example.com
  path: /
  pathType: Exact
  annotations: {cert-manager.io/cluster-issuer: letsencrypt}
  tls: {enabled: true, secretName: svg-tls}
service: {type: NodePort, port: 8080, nodePort: 30080}
config: {logLevel: debug, port: 8080}
secrets: {apiKey: ""}
podAnnotations: {prometheus.io/scrape: "true"}
commonAnnotations: {}
deploymentAnnotations: {}
podSecurityContext: {fsGroup: 2000, runAsUser: 2000, seccompProfile: {type: RuntimeDefault}}
securityContext: {capabilities: {drop: [ALL]}, readOnlyRootFilesystem: false, runAsNonRoot: true}
nodeSelector: {}
tolerations: [{key: gpu, operator: Exists, effect: NoSchedule}]
affinity: {}
livenessProbe: {}
`

test('a values file of the upstream chart becomes the same deployment', () => {
  expect(imported(complete)).toMatchObject({ ok: true, source: 'upstream-values', problems: [], dropped: [] })
  expect(taken(complete)).toEqual({
    image: {
      backend: { repository: 'registry.example.com/realtime-svg', tag: 'v0.1.11', pullPolicy: 'Always' },
      pullSecrets: [{ name: 'registry-secret' }],
    },
    replicas: 3,
    resources: { requests: { cpu: '200m', memory: '256Mi' }, limits: { cpu: '1', memory: '' } },
    redis: {
      enabled: false,
      image: { tag: '8-alpine' },
      external: { host: 'cache.example.com', port: 6380, tls: true },
    },
    config: { logLevel: 'debug' },
    service: { type: 'NodePort', port: 8080, nodePort: 30080 },
    ingress: {
      enabled: true,
      host: 'svg.example.com',
      pathType: 'Exact',
      annotations: [{ key: 'cert-manager.io/cluster-issuer', value: 'letsencrypt' }],
      tls: { enabled: true, secretName: 'svg-tls' },
    },
    streams: { idleSeconds: '' },
    securityContext: { runAsUser: 2000, readOnlyRootFilesystem: false },
    tolerations: [{ key: 'gpu', operator: 'Exists', value: '', effect: 'NoSchedule', tolerationSeconds: null }],
    podAnnotations: [{ key: 'prometheus.io/scrape', value: 'true' }],
  } satisfies PartialConfig)
})

test('a problem is named by the key that stands in the file', () => {
  expect(imported('image: {tag: 7, repository: a/b}').problems).toEqual([
    { path: 'image.tag', kind: 'wrong-type', expected: 'text' },
  ])
})

test('what only the upstream chart has, and says something, is not understood', () => {
  const text = 'image: {tag: v1}\naffinity: {podAffinity: {}, a: b}\ndeploymentAnnotations: {a: b}\n'
  expect(imported(text).problems).toEqual([
    { path: 'affinity', kind: 'unknown-key' },
    { path: 'deploymentAnnotations', kind: 'unknown-key' },
  ])
})

test.each([
  ['config: {port: 3000}', 'config.port'],
  ['image: {tag: v1}\nlivenessProbe: {httpGet: {path: /}}', 'livenessProbe'],
  ['image: {tag: v1}\nreadinessProbe: {httpGet: {path: /}}', 'readinessProbe'],
  ['podSecurityContext: {seccompProfile: {type: Unconfined}}', 'podSecurityContext.seccompProfile'],
  ['securityContext: {capabilities: {drop: [ALL], add: [NET_ADMIN]}}', 'securityContext.capabilities'],
  ['securityContext: {privileged: true}', 'securityContext.privileged'],
  [
    'securityContext: {privileged: false, runAsUser: 5}\npodSecurityContext: {fsGroup: 6}',
    'podSecurityContext.fsGroup',
  ],
])('%j: the manifests have their own value at %s', (text, path) => {
  expect(imported(text)).toMatchObject({ source: 'upstream-values', problems: [{ path, kind: 'derived' }] })
})

test('what a null takes away in Helm is not given', () => {
  expect(imported('image: {tag: v1}\nconfig: {port: null}\nlivenessProbe: null').problems).toEqual([])
})

test('where both charts have a key, ours counts and the other is named', () => {
  const { config, problems } = imported('image: {tag: v1, backend: {tag: v2}}')
  expect(config.image.backend.tag).toBe('v2')
  expect(problems).toEqual([{ path: 'image.tag', kind: 'unknown-key' }])
})

test.each([
  ['redis: {password: hunter2}', 'redis.password'],
  ['redis: {password: 12345}', 'redis.password'],
  ['redis: {enabled: false, external: {url: "redis://:hunter2@cache:6379/"}}', 'redis.external.url'],
  ['redis: {enabled: false, external: {url: "redis://:hunter2@not a host"}}', 'redis.external.url'],
])('%s: the password is dropped and a Secret is asked for', (text, path) => {
  const result = imported(text)
  expect(result.dropped).toEqual([{ path, kind: 'password' }])
  expect(result.config.redis.auth).toEqual({ ...defaults.redis.auth, enabled: true })
  expect(JSON.stringify(result)).not.toMatch(/hunter2|12345/)
})

test('a user and the number of a database are settings', () => {
  const { config, problems, dropped } = imported('redis: {enabled: false, external: {url: "redis://app@cache/3"}}')
  expect(config.redis.external).toEqual({ host: 'cache', port: 6379, tls: false, database: 3 })
  expect(config.redis.auth.username).toBe('app')
  expect({ problems, dropped }).toEqual({ problems: [], dropped: [] })
})

test('an address that is none is a wrong type', () => {
  const text = 'redis: {enabled: false, external: {url: "http://cache"}}'
  expect(imported(text)).toMatchObject({
    problems: [{ path: 'redis.external.url', kind: 'not-an-address' }],
    dropped: [],
  })
})

test('a key of the application is dropped', () => {
  const result = imported('image: {tag: v1}\nsecrets: {apiKey: hunter2}')
  expect(result.dropped).toEqual([{ path: 'secrets.apiKey', kind: 'secret' }])
  expect(JSON.stringify(result)).not.toContain('hunter2')
})

test.each([
  ['cache:6380', { host: 'cache', port: 6380, tls: false, database: 0 }],
  [' redis://cache ', { host: 'cache', port: 6379, tls: false, database: 0 }],
])('the address %j is split', (url, external) => {
  expect(imported(`redis: {enabled: false, external: {url: "${url}"}}`).config.redis.external).toEqual(external)
})

test('an address that is no text is a wrong type', () => {
  expect(imported('redis: {external: {url: 5}}').problems).toEqual([
    { path: 'redis.external.url', kind: 'not-an-address' },
  ])
})

test('a pod that may run as root is one', () => {
  const { config, problems } = imported('image: {tag: v1}\npodSecurityContext: {runAsNonRoot: false}')
  expect(config.securityContext.runAsNonRoot).toBe(false)
  expect(problems).toEqual([])
})

test('what the manifests have by construction is understood, and nothing else is had', () => {
  const ours = 'seccompProfile: {type: RuntimeDefault}, allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}'
  expect(imported(`image: {tag: v1}\nsecurityContext: {${ours}}`).problems).toEqual([])
  expect(imported('securityContext: {allowPrivilegeEscalation: true}').problems).toEqual([
    { path: 'securityContext.allowPrivilegeEscalation', kind: 'derived' },
  ])
})
