import { expect, test } from 'vitest'
import { type ConfigPath, deploymentConfig, type PartialConfig } from '../config/config.ts'
import { checkContract } from './check-contract.ts'

const external = (host: string, port = 6379, more: object = {}): PartialConfig => ({
  redis: { enabled: false, external: { host, port }, ...more },
})
const image = (repository: string): PartialConfig => ({ image: { backend: { repository } } })
const ecr = '123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/svg'
const login = (repository: string, server: string): PartialConfig => ({
  ...image(repository),
  registry: { server, username: 'me' },
})
const annotated = (key: string, value: string, className = ''): PartialConfig => ({
  ingress: { enabled: true, host: 'svg.corp.example', className, annotations: [{ key, value }] },
})

// Configurations that people bring, each with what must be said, and where.
test.each<[string, PartialConfig, ConfigPath]>([
  ['REDIS-SERVICE-TLS', external('cache.redis.cache.windows.net', 6380), 'redis.external.tls'],
  ['REDIS-SERVICE-TLS', external('fit-cat-12345.upstash.io'), 'redis.external.tls'],
  ['REDIS-SERVICE-TLS', external('a.koreacentral.redis.azure.net', 10000), 'redis.external.tls'],
  ['REDIS-SERVICE-TLS', external('10.0.0.3', 6378), 'redis.external.tls'],
  ['REDIS-SERVICE-TLS', external('master.svg.abc123.apn2.cache.amazonaws.com'), 'redis.external.tls'],
  ['REDIS-SERVICE-TLS', external('svg-abc123.serverless.apn2.cache.amazonaws.com'), 'redis.external.tls'],
  ['REDIS-SERVICE-TLS', external('clustercfg.svg.abc123.memorydb.ap-northeast-2.amazonaws.com'), 'redis.external.tls'],
  ['REDIS-SERVICE-CLUSTER', external('clustercfg.svg.abc123.apn2.cache.amazonaws.com'), 'redis.external.host'],
  ['REDIS-SERVICE-CLUSTER', external('svg.abc123.clustercfg.apn2.cache.amazonaws.com'), 'redis.external.host'],
  ['REDIS-SERVICE-CLUSTER', external('svg-abc123.serverless.apn2.cache.amazonaws.com'), 'redis.external.host'],
  ['REDIS-SERVICE-CLUSTER', external('svg.abc123.memorydb.us-east-1.amazonaws.com'), 'redis.external.host'],
  ['REDIS-SERVICE-POLICY', external('a.koreacentral.redis.azure.net', 10000), 'redis.external.host'],
  ['REDIS-SENTINEL-PORT', external('redis.corp.example', 26379), 'redis.external.port'],
  ['REG-EXPIRES', { image: { backend: { repository: ecr }, pullSecrets: [{ name: 'ecr' }] } }, 'image.pullSecrets'],
  ['REG-PRIVATE-NONE', image('team.azurecr.io/svg'), 'image.pullSecrets'],
  ['REG-PRIVATE-NONE', image('asia-northeast3-docker.pkg.dev/team/repo/svg'), 'image.pullSecrets'],
  ['INGRESS-PATH-ROOT', { ingress: { enabled: true, host: 'a.example', path: '/svg' } }, 'ingress.path'],
  ['IMG-HOST-CASE', image('GHCR.io/egoavara/realtime-svg'), 'image.backend.repository'],
  ['IMG-HOST-PORT', image('registry.corp.example:99999/x'), 'image.backend.repository'],
  ['IMG-HOST-PORT', image('registry.corp.example:0/x'), 'image.backend.repository'],
  ['REG-SERVER-HTTP', login('registry.corp.example/x', 'http://registry.corp.example'), 'registry.server'],
  ['REG-SERVER-OTHER', login('docker.io/jane/svg', 'https://index.docker.io/v1'), 'registry.server'],
  ['IMG-HOST-CLUSTER', image('image-registry.openshift-image-registry.svc:5000/a/b'), 'image.backend.repository'],
  ['IMG-HOST-CLUSTER', image('my-registry:5000/svg'), 'image.backend.repository'],
  ['IMG-HOST-CLUSTER', image('host.docker.internal:5000/svg'), 'image.backend.repository'],
  ['IMG-HOST-LOCAL', image('localhost/svg'), 'image.backend.repository'],
  ['IMG-HOST-LOCAL', image('127.0.0.1:5000/svg'), 'image.backend.repository'],
  ['IMG-HOST-GONE', image('docker.pkg.github.com/egoavara/realtime-svg/app'), 'image.backend.repository'],
  ['IMG-HOST-PAGE', image('github.com/egoavara/realtime-svg/releases/tag/v0'), 'image.backend.repository'],
  ['REDIS-IMG-OTHER', { redis: { image: { repository: 'docker.io/bitnami/redis' } } }, 'redis.image.repository'],
  ['REDIS-IMG-OTHER', { redis: { image: { repository: 'memcached' } } }, 'redis.image.repository'],
  ['INGRESS-CERT-MANAGER', annotated('kubernetes.io/tls-acme', 'true'), 'ingress.tls.enabled'],
  [
    'INGRESS-CONTROLLER-OTHER',
    annotated('nginx.ingress.kubernetes.io/proxy-body-size', '10m', 'alb'),
    'ingress.annotations[0].key',
  ],
  [
    'INGRESS-VALUE-UNIT',
    annotated('nginx.ingress.kubernetes.io/proxy-body-size', '10MB'),
    'ingress.annotations[0].value',
  ],
])('%s of %j stands at %s', (rule, settings, path) => {
  const { issues } = checkContract(deploymentConfig.parse(settings))
  expect(issues.map((issue) => `${issue.rule} ${issue.path}`)).toContain(`${rule} ${path}`)
})

const later = new Set(['REG', 'IMG', 'REDIS', 'INGRESS'])

// As near as they come, and nothing is wrong with them.
test.each<PartialConfig>([
  external('cache.redis.cache.windows.net', 6379),
  external('svg.abc123.ng.0001.apn2.cache.amazonaws.com'),
  external('master.corp.example'),
  external('clustercfg.corp.example'),
  external('upstash.io.corp.example'),
  {
    image: { backend: { repository: ecr }, pullSecrets: [{ name: 'ecr' }] },
    registry: { server: ecr.split('/')[0]!, username: 'robot' },
  },
  image('public.ecr.aws/team/svg'),
  image('registry.corp.example:65535/x'),
  image('svc.corp.example/x'),
  { ingress: { enabled: true, host: 'a.example', path: '/svg' }, image: { backend: { tag: 'v0.2.0' } } },
  annotated('nginx.org/proxy-read-timeout', '3600s', 'internal'),
  annotated('nginx.org/path-regex', 'case_sensitive', 'nginx'),
  annotated('example.com/proxy-read-timeout', '3600s', 'traefik'),
  { ingress: { enabled: true, host: 'a.example', className: 'alb' }, service: { type: 'NodePort' } },
  { redis: { image: { repository: 'registry.corp.example/mirror/library/redis' } } },
])('nothing more is known of %j', (settings) => {
  const { issues } = checkContract(deploymentConfig.parse(settings))
  const found = issues.map(({ rule }) => rule).filter((rule) => later.has(rule.split('-')[0]!))
  expect(found.filter((rule) => rule !== 'REDIS-PROD-EXTERNAL')).toEqual([])
})
