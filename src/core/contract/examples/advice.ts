import type { PartialConfig } from '../../config/config.ts'

const app = (repository: string): PartialConfig => ({ image: { backend: { repository } } })
const digest = (algorithm: string, length: number): PartialConfig => ({
  image: { backend: { digest: `${algorithm}:${'0a'.repeat(length)}` } },
})
const login = (repository: string, server: string, username = 'me'): PartialConfig => ({
  ...app(repository),
  registry: { server, username },
})
const pulling = (repository: string, ...names: string[]): PartialConfig => ({
  image: { backend: { repository }, pullSecrets: names.map((name) => ({ name })) },
})
const external = (settings: object): PartialConfig => ({ redis: { enabled: false, external: settings } })
const ingress = (settings: PartialConfig['ingress']): PartialConfig => ({
  ingress: { enabled: true, host: 'svg.example.com', ...settings },
})
const annotated = (key: string, value: string, more: PartialConfig['ingress'] = {}): PartialConfig =>
  ingress({ annotations: [{ key, value }], ...more })

const ecr = '123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/svg'

/** Examples of what is known beyond the contract. */
export const adviceExamples = {
  'IMG-DIGEST-SHA512': { holds: digest('sha256', 32), fails: digest('sha512', 64) },
  'IMG-HOST-CASE': { holds: app('ghcr.io/team/svg'), fails: app('GHCR.io/team/svg') },
  'IMG-HOST-CLUSTER': {
    holds: app('registry.corp.example:5000/svg'),
    fails: app('registry.kube-system.svc.cluster.local:5000/svg'),
  },
  'IMG-HOST-LOCAL': { holds: app('10.0.0.5:5000/svg'), fails: app('localhost:5000/svg') },
  'IMG-HOST-GONE': { holds: app('ghcr.io/team/repo/svg'), fails: app('docker.pkg.github.com/team/repo/svg') },
  'IMG-HOST-PAGE': { holds: app('quay.io/team/svg'), fails: app('quay.io/repository/team/svg') },
  'REG-SERVER-OTHER': {
    holds: login('nexus.corp.example:8082/docker/svg', 'nexus.corp.example:8082/docker'),
    fails: login('nexus.corp.example:8082/docker/svg', 'nexus.corp.example:8082/repository'),
  },
  'REG-SERVER-HTTP': {
    holds: login('registry.corp.example/svg', 'registry.corp.example'),
    fails: login('registry.corp.example/svg', 'http://registry.corp.example'),
  },
  'REG-EXPIRES': { holds: pulling('ghcr.io/team/svg', 'pull'), fails: pulling(ecr, 'pull') },
  'REG-PRIVATE-NONE': { holds: pulling('ghcr.io/team/svg'), fails: pulling(ecr) },
  'REDIS-SERVICE-TLS': {
    holds: external({ host: 'a.redis.cache.windows.net' }),
    fails: external({ host: 'a.redis.cache.windows.net', port: 6380 }),
  },
  'REDIS-SERVICE-CLUSTER': {
    holds: external({ host: 'svg.abc123.ng.0001.apn2.cache.amazonaws.com' }),
    fails: external({ host: 'svg.abc123.clustercfg.apn2.cache.amazonaws.com' }),
  },
  'REDIS-SERVICE-POLICY': {
    holds: { ...external({ host: 'cache.example.org', tls: true }), image: { backend: { tag: 'v0.2.0' } } },
    fails: {
      ...external({ host: 'a.koreacentral.redis.azure.net', tls: true }),
      image: { backend: { tag: 'v0.2.0' } },
    },
  },
  'REDIS-SENTINEL-PORT': {
    holds: external({ host: 'redis.corp.example', port: 6379 }),
    fails: external({ host: 'redis.corp.example', port: 26379 }),
  },
  'REDIS-HOST-IPV6-FORM': {
    holds: external({ host: '2001:db8::5' }),
    fails: external({ host: '2001:db8:0:0::5' }),
  },
  'REDIS-IMG-OTHER': {
    holds: { redis: { image: { repository: 'registry.example.com/mirror/redis' } } },
    fails: { redis: { image: { repository: 'bitnami/redis' } } },
  },
  'INGRESS-PATH-ROOT': { holds: ingress({ path: '/' }), fails: ingress({ path: '/svg' }) },
  'INGRESS-CERT-MANAGER': {
    holds: annotated('cert-manager.io/common-name', 'svg.example.com'),
    fails: annotated('cert-manager.io/cluster-issuer', 'letsencrypt'),
  },
  'INGRESS-CONTROLLER-OTHER': {
    holds: annotated('nginx.org/client-max-body-size', '10m', { className: 'nginx-internal' }),
    fails: annotated('nginx.org/client-max-body-size', '10m', { className: 'traefik' }),
  },
  'INGRESS-VALUE-UNIT': {
    holds: annotated('nginx.ingress.kubernetes.io/proxy-read-timeout', '3600'),
    fails: annotated('nginx.ingress.kubernetes.io/proxy-read-timeout', '3600s'),
  },
  'INGRESS-ALB-TARGET': {
    holds: annotated('alb.ingress.kubernetes.io/target-type', 'ip', { className: 'alb' }),
    fails: ingress({ className: 'alb' }),
  },
}
