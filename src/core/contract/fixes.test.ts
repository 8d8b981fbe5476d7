import { expect, test } from 'vitest'
import {
  type ConfigPath,
  defaults,
  type DeploymentConfig,
  deploymentConfig,
  type PartialConfig,
} from '../config/config.ts'
import { difference } from '../config/difference.ts'
import { withValue } from '../config/path.ts'
import { checkContract } from './check-contract.ts'
import { type RuleId, rules } from './rules/index.ts'

const digest = `sha256:${'0a1b2c3d'.repeat(8)}`
const plain = deploymentConfig.parse({ redis: { enabled: false, external: { host: 'cache.example.org' } } })
const external = deploymentConfig.parse({
  redis: { enabled: false, external: { host: 'cache.example.org', tls: true } },
})
const otherPort = deploymentConfig.parse({ redis: { enabled: false, external: { host: 'a', port: 6380 } } })
const withIngress = deploymentConfig.parse({ ingress: { enabled: true } })
const withTls = deploymentConfig.parse({ ingress: { enabled: true, tls: { enabled: true } } })
const withAnnotation = (key: string) =>
  deploymentConfig.parse({ ingress: { enabled: true, annotations: [{ key, value: '' }] } })
const paused = deploymentConfig.parse({ preStopSeconds: 20 })
const longestPause = deploymentConfig.parse({ preStopSeconds: 3570 })
const longPaused = deploymentConfig.parse({ preStopSeconds: 3600 })

function fixed(id: RuleId, path: ConfigPath, typed: unknown, config: DeploymentConfig): DeploymentConfig | null {
  const wrong = withValue(config, path, typed)
  expect(checkContract(wrong).issues).toContainEqual(expect.objectContaining({ rule: id, path }))
  return rules.find((rule) => rule.id === id)!.fix!(wrong, path)
}

test.each<[RuleId, ConfigPath, unknown, PartialConfig, DeploymentConfig?]>([
  ['HELM-RELEASE-NAME', 'release.name', ' My Svg_App ', { release: { name: 'my-svg-app' } }],
  ['HELM-RELEASE-NAME', 'release.name', 'my  app', { release: { name: 'my-app' } }],
  ['HELM-RELEASE-NAME', 'release.name', ` ${'r'.repeat(53)}`, { release: { name: 'r'.repeat(53) } }],
  ['K8S-NAMESPACE', 'release.namespace', 'Team A', { release: { namespace: 'team-a' } }],
  [
    'APP-IMG-REPO',
    'image.backend.repository',
    'http://a.example/b',
    { image: { backend: { repository: 'a.example/b' } } },
  ],
  [
    'APP-IMG-REPO',
    'image.backend.repository',
    ' a.example/b ',
    { image: { backend: { repository: 'a.example/b', digest } } },
    deploymentConfig.parse({ image: { backend: { digest } } }),
  ],
  ['REDIS-IMG-DIGEST', 'redis.image.digest', ` ${digest} `, { redis: { image: { digest } } }],
  ['REDIS-IMG-DIGEST', 'redis.image.digest', `@${digest.slice(7)}`, { redis: { image: { digest } } }],
  [
    'APP-IMG-REPO',
    'image.backend.repository',
    'ghcr.io/a/b:v1',
    { image: { backend: { repository: 'ghcr.io/a/b', tag: 'v1' } } },
  ],
  [
    'APP-IMG-REPO',
    'image.backend.repository',
    `ghcr.io/a/b@${digest}`,
    { image: { backend: { repository: 'ghcr.io/a/b', digest } } },
  ],
  [
    'APP-IMG-REPO',
    'image.backend.repository',
    ` docker://GHCR.io/A/b:v1@${digest}`,
    { image: { backend: { repository: 'ghcr.io/a/b', tag: 'v1', digest } } },
  ],
  [
    'APP-IMG-REPO',
    'image.backend.repository',
    'ghcr.io／a／b：v1',
    { image: { backend: { repository: 'ghcr.io/a/b', tag: 'v1' } } },
  ],
  [
    'APP-ENV-REDIS-HOST',
    'redis.external.host',
    'valkeys://cache.example.org:6380',
    { redis: { enabled: false, external: { host: 'cache.example.org', port: 6380, tls: true } } },
    plain,
  ],
  ['REDIS-IMG', 'redis.image.repository', 'redis:6', { redis: { image: { tag: '6' } } }],
  ['REDIS-IMG-DIGEST', 'redis.image.digest', `@${digest.toUpperCase()}`, { redis: { image: { digest } } }],
  [
    'SECRET-TYPED',
    'redis.external.host',
    'rediss://:secret@cache.example.org:6380/0',
    { redis: { enabled: false, external: { host: 'cache.example.org', port: 6380, tls: true } } },
    plain,
  ],
  [
    'APP-ENV-REDIS-HOST',
    'redis.external.host',
    'redis://[2001:db8::5]',
    { redis: { enabled: false, external: { host: '2001:db8::5' } } },
    external,
  ],
  [
    'APP-ENV-REDIS-HOST',
    'redis.external.host',
    '[2001:db8::5]:6380',
    { redis: { enabled: false, external: { host: '2001:db8::5', port: 6380, tls: true } } },
    external,
  ],
  ['K8S-QUANTITY', 'resources.limits.memory', '1 GB', { resources: { limits: { memory: '1Gi' } } }],
  ['K8S-QUANTITY', 'resources.limits.memory', ' 1.25GB', { resources: { limits: { memory: '1.25Gi' } } }],
  ['K8S-QUANTITY', 'resources.limits.memory', '2048 M', { resources: { limits: { memory: '2048Mi' } } }],
  ['K8S-QUANTITY', 'resources.limits.memory', '1024 b', { resources: { limits: { memory: '1024Mi' } } }],
  ['K8S-QUANTITY', 'resources.limits.memory', '1 TB', { resources: { limits: { memory: '1Ti' } } }],
  ['APP-RES-CPU-MIN', 'resources.limits.cpu', '0.05', { resources: { limits: { cpu: '100m' } } }],
  ['K8S-QUANTITY', 'resources.limits.memory', '1024mib', { resources: { limits: { memory: '1024Mi' } } }],
  ['K8S-QUANTITY', 'resources.limits.cpu', ' 750 M', { resources: { limits: { cpu: '750m' } } }],
  ['K8S-QUANTITY-MANY', 'resources.limits.cpu', '1000', { resources: { limits: { cpu: '1000m' } } }],
  ['APP-RES-MEM-MIN', 'resources.limits.memory', '512m', {}],
  ['APP-RES-MEM-MIN', 'resources.limits.memory', '1024', { resources: { limits: { memory: '1024Mi' } } }],
  ['APP-RES-MEM-MIN', 'resources.limits.memory', '64Mi', { resources: { limits: { memory: '128Mi' } } }],
  ['APP-RES-CPU-MIN', 'resources.limits.cpu', '50m', { resources: { limits: { cpu: '100m' } } }],
  [
    'K8S-REQUEST-LIMIT',
    'resources.requests.cpu',
    '0.75',
    { resources: { requests: { cpu: '0.75' }, limits: { cpu: '0.75' } } },
  ],
  [
    'K8S-INGRESS-HOST',
    'ingress.host',
    'http://SVG.example.org:8080/a',
    { ingress: { enabled: true, host: 'svg.example.org' } },
    withIngress,
  ],
  [
    'K8S-INGRESS-HOST',
    'ingress.host',
    ' svg.example.org. ',
    { ingress: { enabled: true, host: 'svg.example.org' } },
    withIngress,
  ],
  [
    'APP-ENV-REDIS-HOST',
    'redis.external.host',
    ' cache.example.org/ ',
    { redis: { enabled: false, external: { host: 'cache.example.org', port: 6380 } } },
    otherPort,
  ],
  [
    'APP-ENV-REDIS-HOST',
    'redis.external.host',
    'redis://cache.example.org',
    { redis: { enabled: false, external: { host: 'cache.example.org' } } },
    otherPort,
  ],
  [
    'APP-ENV-BACKEND-URL',
    'config.backendUrl',
    'https://한글.kr:8443/a',
    { config: { backendUrl: 'https://xn--bj0bj06e.kr:8443/a' } },
  ],
  [
    'K8S-INGRESS-HOST',
    'ingress.host',
    'https://한글.KR/',
    { ingress: { enabled: true, host: 'xn--bj0bj06e.kr' } },
    withIngress,
  ],
  [
    'K8S-INGRESS-HOST',
    'ingress.host',
    'ｓｖｇ.example.org',
    { ingress: { enabled: true, host: 'svg.example.org' } },
    withIngress,
  ],
  [
    'K8S-INGRESS-TLS-SECRET',
    'ingress.tls.secretName',
    'cert-manager/wildcard-tls',
    { ingress: { enabled: true, tls: { enabled: true, secretName: 'wildcard-tls' } } },
    withTls,
  ],
  [
    'APP-ENV-BACKEND-URL-CREDENTIALS',
    'config.backendUrl',
    'https://me:pw@svg.example.org',
    { config: { backendUrl: 'https://svg.example.org' } },
  ],
  [
    'APP-SIGTERM',
    'terminationGracePeriodSeconds',
    49,
    { preStopSeconds: 20, terminationGracePeriodSeconds: 50 },
    paused,
  ],
  [
    'APP-SIGTERM',
    'terminationGracePeriodSeconds',
    3599,
    { preStopSeconds: 3570, terminationGracePeriodSeconds: 3600 },
    longestPause,
  ],
])('%s at %s turns %j into %j', (id, path, typed, expected, config = defaults) => {
  const after = fixed(id, path, typed, config)
  expect(after && difference(after)).toEqual(expected)
})

test.each<[RuleId, ConfigPath, unknown, DeploymentConfig?]>([
  ['HELM-RELEASE-NAME', 'release.name', '1app'],
  ['HELM-RELEASE-NAME', 'release.name', 'r'.repeat(54)],
  ['K8S-NAMESPACE', 'release.namespace', '팀'],
  ['APP-IMG-REPO', 'image.backend.repository', ''],
  ['APP-IMG-REPO', 'image.backend.repository', 'ghcr.io/a b/c'],
  ['APP-IMG-DIGEST', 'image.backend.digest', digest.replace('256', '512')],
  ['SECRET-TYPED', 'redis.external.host', 'redis://:p@ss@cache.example.org', external],
  ['APP-ENV-REDIS-HOST', 'redis.external.host', 'http://cache.example.org', external],
  ['APP-ENV-BACKEND-URL', 'config.backendUrl', 'svg.example.com'],
  ['K8S-INGRESS-TLS-SECRET', 'ingress.tls.secretName', '', withTls],
  ['K8S-INGRESS-TLS-SECRET', 'ingress.tls.secretName', 'other/', withTls],
  ['IMG-HOST-PAGE', 'image.backend.repository', 'github.com/egoavara/realtime-svg'],
  ['IMG-HOST-PAGE', 'image.backend.repository', 'github.com/egoavara/realtime-svg/releases/tag/v0'],
  [
    'INGRESS-VALUE-UNIT',
    'ingress.annotations[0].value',
    'soon',
    withAnnotation('nginx.ingress.kubernetes.io/proxy-send-timeout'),
  ],
  ['K8S-QUANTITY', 'resources.limits.cpu', '1.5 cores'],
  ['K8S-QUANTITY', 'resources.limits.cpu', 'x500'],
  ['K8S-QUANTITY', 'resources.limits.cpu', '500x'],
  ['K8S-QUANTITY', 'resources.limits.memory', 'x1GB'],
  ['K8S-QUANTITY', 'resources.limits.memory', '1GBx'],
  ['APP-IMG-REPO', 'image.backend.repository', 'a/https://b'],
  ['K8S-QUANTITY', 'resources.limits.memory', '64MB'],
  ['K8S-QUANTITY-MANY', 'resources.limits.memory', '2Ti'],
  ['K8S-QUANTITY-MANY', 'resources.limits.cpu', '65'],
  ['K8S-INGRESS-HOST', 'ingress.host', 'http://10.0.0.1/', withIngress],
  ['APP-SIGTERM', 'terminationGracePeriodSeconds', 3600, longPaused],
])('%s at %s has no one answer to %j', (id, path, typed, config = defaults) => {
  expect(fixed(id, path, typed, config)).toBeNull()
})
