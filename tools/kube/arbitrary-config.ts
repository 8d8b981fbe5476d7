import fc from 'fast-check'
import { type CheckedConfig, type DeploymentConfig } from '../../src/core/config/config.ts'
import {
  idSources,
  pathTypes,
  platformIds,
  platforms,
  pullPolicies,
  secretSources,
  serviceTypes,
  storeKinds,
  ways,
} from '../../src/core/config/choices.ts'
import { checkContract } from '../../src/core/contract/check-contract.ts'
import { resources } from './arbitrary-quantity.ts'
import * as text from './arbitrary-text.ts'

/** A field that the configuration does not use may hold anything that a person typed before. */
const leftOver = <T>(valid: fc.Arbitrary<T>, junk: T) =>
  fc.oneof({ weight: 9, arbitrary: valid }, { weight: 1, arbitrary: fc.constant(junk) })

const image = fc
  .record({
    repository: text.repository,
    tag: text.tag,
    digest: fc.oneof(fc.constant(''), text.digest),
    pullPolicy: fc.constantFrom(...pullPolicies),
    tagged: fc.boolean(),
  })
  .map(({ tagged, ...rest }) => ({ ...rest, tag: tagged || rest.digest === '' ? rest.tag : '' }))

const registry = fc.constantFrom(
  { server: '', username: '' },
  { server: 'https://index.docker.io/v1/', username: "o'brien $(id)" },
  { server: 'registry.example.com:5000', username: '한국어 "x"' },
)

// Most as people have it; the rest from every source, with what could break out of a template, a shell or YAML.
const remoteText = fc.constantFrom('team/redis', '$(id)', '{{ .other }}', 'o\'brien: "x"', '한글/${a}', '1e3', '#')
const secretSource = {
  source: fc.oneof({ weight: 2, arbitrary: fc.constant('prompt' as const) }, fc.constantFrom(...secretSources)),
  remoteKey: remoteText,
  remoteProperty: fc.oneof(fc.constant(''), remoteText),
}

const externalSecrets = fc.record({
  storeKind: fc.constantFrom(...storeKinds),
  storeName: fc.constantFrom('vault', '1e3', 'team.vault'),
  refreshInterval: fc.constantFrom('1h0m0s', '0', '90s', '1.5h'),
})

const redis = fc.record({
  enabled: fc.boolean(),
  image,
  resources,
  external: fc.record({
    host: leftOver(text.host, 'redis://x'),
    port: leftOver<number | string>(fc.integer({ min: 1, max: 65535 }), '63 79'),
    tls: fc.boolean(),
    database: leftOver<number | string>(fc.oneof(fc.constant(0), fc.nat(2 ** 31 - 1)), 'first'),
  }),
  auth: fc.record({
    enabled: fc.boolean(),
    existingSecret: fc.oneof(fc.constant(''), leftOver(text.secretName, '!')),
    username: leftOver(text.redisUser, ':secret'),
    passwordKey: leftOver(text.secretKey, '!'),
    encodedKey: fc.oneof(fc.constant(''), leftOver(text.secretKey, '!')),
    urlKey: fc.oneof(fc.constant(''), text.secretKey),
    ...secretSource,
  }),
})

/** Names of classes that say which controller it is, and some that nearly do. */
const classNames = [
  'nginx',
  'haproxy-external',
  'Traefik',
  'alb',
  'azure-alb-external',
  'gce-internal',
  'my.kong',
  'contour',
  'cilium',
  'nginxx',
]

/** Annotations of a person's own for what the page would write, and ones that tell two controllers apart. */
const timeouts = fc.subarray([
  { key: 'nginx.org/proxy-read-timeout', value: '90s' },
  { key: 'haproxy-ingress.github.io/ssl-redirect', value: 'true' },
  { key: 'konghq.com/read-timeout', value: '90000' },
  { key: 'alb.ingress.kubernetes.io/load-balancer-attributes', value: 'routing.http2.enabled=false' },
])

const ingress = fc.record({
  enabled: fc.boolean(),
  className: fc.oneof(fc.constant(''), text.secretName, fc.constantFrom(...classNames)),
  host: leftOver(text.ingressHost, 'https://x'),
  path: leftOver(text.ingressPath, '//'),
  pathType: fc.constantFrom(...pathTypes),
  annotations: fc.oneof(text.annotations, timeouts),
  tls: fc.record({ enabled: fc.boolean(), secretName: leftOver(text.secretName, '') }),
})

const httpRoute = fc.record({
  enabled: fc.boolean(),
  parentRefs: fc
    .uniqueArray(
      fc.record({
        name: leftOver(text.secretName, '!'),
        namespace: fc.oneof(fc.constant(''), leftOver(text.namespace, 'a.b')),
        sectionName: fc.oneof(fc.constant(''), text.secretName),
      }),
      { selector: ({ name, namespace }) => `${name}/${namespace}`, maxLength: 3 },
    )
    .filter((parents) => new Set(parents.map(({ name }) => name)).size === parents.length),
  hostnames: fc.uniqueArray(leftOver(text.routeHostname, 'https://x'), { maxLength: 4 }),
  path: leftOver(text.routePath, '//'),
  timeouts: fc.record({ request: leftOver(text.duration, '30') }),
  annotations: text.annotations,
})

const many = 2 ** 31 - 1
const replicas = leftOver<number | string>(fc.oneof(fc.nat(5), fc.nat(many)), 'three')

const delivery = fc.record({
  way: fc.constantFrom(...ways),
  git: fc.record({
    repository: fc.constantFrom(
      'https://git.example.com/team/deployments.git',
      "https://git.example.com:8443/o'brien/$(id)",
      'https://git.example.com/%7Bteam%7D/a%20b',
    ),
    revision: fc.constantFrom('main', 'refs/tags/v1.0', '0'.repeat(40), "a'b;${c}", 'true', '한글'),
    path: fc.constantFrom('', 'clusters/production', 'a@b+c/1.0'),
  }),
  argocd: fc.record({
    namespace: fc.constantFrom('argocd', '1argo'),
    project: fc.constantFrom('default', '007'),
    server: fc.constantFrom('https://kubernetes.default.svc', 'https://[2001:db8::1]:6443'),
  }),
  flux: fc.record({ namespace: fc.constantFrom('flux-system', '1e3'), gitSecret: fc.constantFrom('', 'git.login') }),
})

const candidate: fc.Arbitrary<DeploymentConfig> = fc.record({
  delivery,
  release: fc.record({
    name: text.releaseName,
    namespace: text.namespace,
    createNamespace: fc.boolean(),
    kubernetesVersion: fc.integer({ min: 24, max: 37 }).map((minor) => `1.${minor}`),
    platform: fc.constantFrom(...platformIds),
  }),
  image: fc.record({
    backend: image,
    pullSecrets: fc.uniqueArray(fc.record({ name: text.secretName, ...secretSource }), {
      selector: ({ name }) => name,
      maxLength: 3,
    }),
    platforms: fc.subarray([...platforms], { minLength: 1 }),
  }),
  registry,
  replicas,
  resources,
  redis,
  externalSecrets,
  config: fc.record({ logLevel: text.logLevel, backendUrl: text.backendUrl }),
  service: fc.record({
    type: fc.constantFrom(...serviceTypes),
    port: fc.integer({ min: 1, max: 65535 }),
    nodePort: fc.option(leftOver<number | string>(fc.integer({ min: 1, max: 65535 }), 'x')),
    annotations: text.annotations,
  }),
  ingress,
  httpRoute,
  streams: fc.record({
    idleSeconds: leftOver<number | string>(fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 86_400 })), '1h'),
  }),
  autoscaling: fc.record({
    enabled: fc.boolean(),
    minReplicas: leftOver<number | string>(fc.integer({ min: 1, max: 20 }), ''),
    maxReplicas: fc.integer({ min: 20, max: many }),
    targetCPUUtilizationPercentage: fc.integer({ min: 1, max: 1000 }),
  }),
  nodeSelector: text.labels,
  tolerations: text.tolerations,
  podDisruptionBudget: fc.record({ enabled: fc.boolean() }),
  networkPolicy: fc.record({
    enabled: fc.boolean(),
    ingressNamespace: fc.oneof(fc.constant(''), leftOver(text.namespace, 'a.b')),
    redisCidr: fc.oneof(fc.constant(''), leftOver(text.cidr, '10.0.0.1/8')),
  }),
  // More than the pause, see below.
  terminationGracePeriodSeconds: fc.oneof(fc.nat(60), fc.nat(3510)),
  preStopSeconds: fc.nat(60),
  securityContext: fc.record({
    runAsNonRoot: fc.boolean(),
    ids: fc.constantFrom(...idSources),
    runAsUser: leftOver<number | string>(fc.integer({ min: 1, max: 2 ** 31 - 1 }), 'root'),
    readOnlyRootFilesystem: fc.boolean(),
  }),
  writablePaths: text.writablePaths,
  commonLabels: text.labels,
  commonAnnotations: text.annotations,
  podAnnotations: text.annotations,
})

/** A configuration without an error, of every shape: the page would hand out its files. */
export const config: fc.Arbitrary<CheckedConfig> = candidate
  .map((values) => {
    const { preStopSeconds: pause, terminationGracePeriodSeconds: rest } = values
    return checkContract({ ...values, terminationGracePeriodSeconds: 30 + Number(pause) + Number(rest) }).config
  })
  .filter((checked) => checked !== null)
