import { type CheckedConfig, deploymentConfig, type PartialConfig } from '../config/config.ts'
import { checkContract } from '../contract/check-contract.ts'
import type { OutputTexts } from '../outputs/texts.ts'

const digest = `sha256:${'0a1b2c3d'.repeat(8)}`

/** Configurations that tests share: every object and every setting of the output is in one of them. */
export const samples = {
  defaults: {},
  'private-registry': {
    image: {
      backend: { repository: 'myregistry.azurecr.io/realtime-svg-backend', tag: 'v1.0.0', pullPolicy: 'Always' },
      pullSecrets: [{ name: 'registry-secret' }],
    },
    registry: { server: 'myregistry.azurecr.io', username: 'myuser' },
  },
  'external-redis': {
    release: { createNamespace: false },
    redis: {
      enabled: false,
      external: { host: '2001:db8::5', port: 6380, tls: true, database: 3 },
      auth: { enabled: true, existingSecret: 'redis-login', username: 'app', passwordKey: 'password', urlKey: 'url' },
    },
    networkPolicy: { enabled: true, redisCidr: '2001:db8::/32' },
    securityContext: { runAsNonRoot: false, readOnlyRootFilesystem: false },
    preStopSeconds: 0,
    writablePaths: [],
    resources: { limits: { cpu: '', memory: '' } },
  },
  'secrets-from-a-store': {
    image: {
      pullSecrets: [
        { name: 'store-login', source: 'external', remoteKey: 'team/registry', remoteProperty: 'password' },
        { name: 'cluster-login', source: 'existing' },
        { name: 'sealed-login', source: 'sealed' },
      ],
    },
    registry: { server: 'registry.example.com:5000', username: "o'brien {{ x }}" },
    redis: { auth: { enabled: true, source: 'external', remoteKey: 'team/redis' } },
    externalSecrets: { storeKind: 'SecretStore', storeName: 'vault', refreshInterval: '15m0s' },
  },
  everything: {
    release: { name: 'svg', namespace: 'team-a', kubernetesVersion: '1.30' },
    image: {
      backend: { repository: 'registry.example.com:5000/team/realtime-svg', tag: '1.10', digest },
      pullSecrets: [{ name: 'first-login' }, { name: 'second-login' }],
      platforms: ['linux/amd64', 'linux/arm64'],
    },
    registry: { server: 'registry.example.com:5000', username: 'octocat' },
    resources: { requests: { cpu: '250m', memory: '256Mi' }, limits: { cpu: '1', memory: '1Gi' } },
    redis: {
      image: { repository: 'registry.example.com:5000/library/redis', tag: '7.4', digest, pullPolicy: 'Always' },
      resources: { requests: { cpu: '150m', memory: '192Mi' }, limits: { cpu: '0.5', memory: '512Mi' } },
      auth: { enabled: true },
    },
    config: { logLevel: 'off', backendUrl: 'https://svg.example.com/path?a=b#c' },
    service: {
      type: 'NodePort',
      port: 8080,
      nodePort: 30080,
      annotations: [{ key: 'service.beta.kubernetes.io/do-loadbalancer-name', value: 'svg' }],
    },
    nodeSelector: [{ key: 'kubernetes.io/arch', value: 'arm64' }],
    tolerations: [
      { key: 'dedicated', operator: 'Equal', value: 'svg', effect: 'NoSchedule', tolerationSeconds: null },
      { key: 'example.com/spot', operator: 'Exists', value: '', effect: 'NoExecute', tolerationSeconds: 60 },
    ],
    ingress: {
      enabled: true,
      className: 'nginx',
      host: 'svg.example.com',
      path: '/svg(/|$)(.*)',
      pathType: 'ImplementationSpecific',
      annotations: [
        { key: 'cert-manager.io/cluster-issuer', value: 'letsencrypt' },
        { key: 'nginx.org/client-max-body-size', value: '10m' },
      ],
      tls: { enabled: true, secretName: 'svg-tls' },
    },
    httpRoute: {
      enabled: true,
      parentRefs: [
        { name: 'shared', namespace: 'infra', sectionName: 'https' },
        { name: 'internal', namespace: 'infra', sectionName: 'http' },
      ],
      hostnames: ['svg.example.com', '*.svg.example.com'],
      path: '/svg',
      timeouts: { request: '0s' },
      annotations: [{ key: 'external-dns.alpha.kubernetes.io/ttl', value: '60' }],
    },
    autoscaling: { enabled: true, minReplicas: 3, maxReplicas: 9, targetCPUUtilizationPercentage: 70 },
    networkPolicy: { enabled: true, ingressNamespace: 'ingress-nginx' },
    terminationGracePeriodSeconds: 60,
    preStopSeconds: 10,
    securityContext: { runAsUser: 10001 },
    writablePaths: ['/tmp', '/var/cache/svg 1'],
    commonLabels: [{ key: 'example.com/team', value: 'yes' }],
    commonAnnotations: [{ key: 'example.com/contact', value: 'Team A <a@example.com>' }],
    podAnnotations: [
      { key: 'prometheus.io/scrape', value: 'true' },
      { key: 'example.com/notes', value: 'one: 1\ntwo # 2\n' },
    ],
  },
} as const satisfies Readonly<Record<string, PartialConfig>>

/** The configuration of these settings, which must hold no error. */
export function checked(settings: PartialConfig): CheckedConfig {
  const { config, issues } = checkContract(deploymentConfig.parse(settings))
  if (config === null) throw new Error(issues.map(({ rule, path }) => `${rule} at ${path}`).join(', '))
  return config
}

/** Texts that are their own names: `readme.intro`. */
const named = <T extends object>(name: string, own: object = {}): T =>
  new Proxy(own, { get: (texts, key): unknown => Reflect.get(texts, key) ?? `${name}.${String(key)}` }) as T
const eachNamed = <T extends object>(name: string): T =>
  new Proxy({}, { get: (_, id) => named<object>(`${name}.${String(id)}`) }) as T

/** A language in which each sentence of the files is its own name. */
export const sampleTexts: OutputTexts = {
  language: 'names',
  setting: (path) => `setting.${path}`,
  issue: ({ rule }) => `issue.${rule}`,
  clauses: eachNamed('clauses'),
  facts: eachNamed('facts'),
  sections: named('sections'),
  states: named('states'),
  steps: eachNamed('steps'),
  commands: named('commands'),
  upstream: named('upstream'),
  troubles: named('troubles', { helps: named('helps') }),
  picture: named('picture', { sentences: named('sentences') }),
  values: named('values'),
  secrets: named('secrets', {
    kept: "it's kept: ",
    askRegistry: (server: string) => `password for ${server}: `,
    askUsername: (server: string) => `user at ${server}: `,
    askRedis: (secret: string) => `password in ${secret}:`,
    facts: { head: named('head'), holds: named('holds') },
  }),
  verdict: named('verdict', { results: named('results'), standings: named('standings'), refusals: named('refusals') }),
  verify: named('verify'),
  readme: named('readme', { requirements: named('requirements'), fileList: named('fileList') }),
  report: named('report'),
}
