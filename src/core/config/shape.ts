import * as z from 'zod/mini'
import {
  idSources,
  pathTypes,
  platformIds,
  platforms,
  pullPolicies,
  secretSources,
  serviceTypes,
  storeKinds,
  taintEffects,
  tolerationOperators,
  ways,
} from './choices.ts'

// Without this zod probes `new Function` on the first parse, which the page's Content-Security-Policy forbids.
z.config({ jitless: true })

const text = (value: string) => z._default(z.string(), value)
const flag = (value: boolean) => z._default(z.boolean(), value)
const choice = <const T extends readonly [string, ...string[]]>(values: T, value: T[number]) =>
  z._default(z.enum(values), value)

/** A whole number, or the text a person typed while it is not one yet ("3O", ""): rules say so, nothing typed is lost. */
const integer = (value: number) => z._default(z.union([z.number(), z.string()]), value)

/** The same, or none at all. */
const optionalInteger = () => z._default(z.nullable(z.union([z.number(), z.string()])), null)

/** A group whose missing members, or which missing as a whole, take their defaults. */
const group = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.prefault(z.strictObject(shape), {} as z.input<z.ZodMiniObject<T, z.core.$strict>>)

const list = <T extends z.core.SomeType>(item: T) => z._default(z.array(item), [])
const pairs = () => list(z.strictObject({ key: z.string(), value: z.string() }))

const image = (repository: string, tag: string) =>
  group({
    repository: text(repository),
    tag: text(tag),
    digest: text(''),
    pullPolicy: choice(pullPolicies, 'IfNotPresent'),
  })

/** How a Secret comes to be, and where an ExternalSecret finds what goes into it. */
const secretSource = {
  source: choice(secretSources, 'prompt'),
  remoteKey: text(''),
  remoteProperty: text(''),
}

const resources = (limits: { cpu: string; memory: string }) =>
  group({
    requests: group({ cpu: text('100m'), memory: text('128Mi') }),
    limits: group({ cpu: text(limits.cpu), memory: text(limits.memory) }),
  })

/**
 * The one object that the form, a link, `deployment-config.json` and the command line share. It has the shape of the
 * chart's values, plus `delivery`, `release`, `registry`, `image.platforms` and how
 * Secrets come to be (`source`, `remoteKey`, `remoteProperty`, `externalSecrets`). Owns shape and defaults; what a value may be is a
 * rule of `contract/`. An unknown key is an error.
 */
export const deploymentConfig = z.strictObject({
  delivery: group({
    way: choice(ways, 'kubectl'),
    git: group({ repository: text(''), revision: text('main'), path: text('') }),
    argocd: group({
      namespace: text('argocd'),
      project: text('default'),
      server: text('https://kubernetes.default.svc'),
    }),
    flux: group({ namespace: text('flux-system'), gitSecret: text('') }),
  }),
  release: group({
    name: text('realtime-svg'),
    namespace: text('realtime-svg'),
    createNamespace: flag(true),
    kubernetesVersion: text('1.24'),
    platform: choice(platformIds, 'any'),
  }),
  image: group({
    backend: image('ghcr.io/egoavara/realtime-svg', 'v0.1.4'),
    pullSecrets: list(z.strictObject({ name: z.string(), ...secretSource })),
    platforms: z._default(z.array(z.enum(platforms)), ['linux/amd64']),
  }),
  registry: group({ server: text(''), username: text('') }),
  replicas: integer(2),
  resources: resources({ cpu: '500m', memory: '512Mi' }),
  redis: group({
    enabled: flag(true),
    image: image('redis', '7-alpine'),
    resources: resources({ cpu: '200m', memory: '256Mi' }),
    external: group({ host: text(''), port: integer(6379), tls: flag(false), database: integer(0) }),
    auth: group({
      enabled: flag(false),
      existingSecret: text(''),
      username: text(''),
      passwordKey: text('redis-password'),
      encodedKey: text('redis-password-encoded'),
      urlKey: text(''),
      ...secretSource,
    }),
  }),
  externalSecrets: group({
    storeKind: choice(storeKinds, 'ClusterSecretStore'),
    storeName: text(''),
    refreshInterval: text('1h0m0s'),
  }),
  config: group({ logLevel: text('info'), backendUrl: text('') }),
  service: group({
    type: choice(serviceTypes, 'ClusterIP'),
    port: integer(80),
    nodePort: optionalInteger(),
    annotations: pairs(),
  }),
  ingress: group({
    enabled: flag(false),
    className: text(''),
    host: text(''),
    path: text('/'),
    pathType: choice(pathTypes, 'Prefix'),
    annotations: pairs(),
    tls: group({ enabled: flag(false), secretName: text('') }),
  }),
  httpRoute: group({
    enabled: flag(false),
    parentRefs: list(z.strictObject({ name: z.string(), namespace: text(''), sectionName: text('') })),
    hostnames: list(z.string()),
    path: text('/'),
    timeouts: group({ request: text('0s') }),
    annotations: pairs(),
  }),
  streams: group({ idleSeconds: integer(3600) }),
  autoscaling: group({
    enabled: flag(false),
    minReplicas: integer(2),
    maxReplicas: integer(6),
    targetCPUUtilizationPercentage: integer(80),
  }),
  nodeSelector: pairs(),
  tolerations: list(
    z.strictObject({
      key: text(''),
      operator: choice(tolerationOperators, 'Equal'),
      value: text(''),
      effect: choice(taintEffects, ''),
      tolerationSeconds: optionalInteger(),
    }),
  ),
  podDisruptionBudget: group({ enabled: flag(true) }),
  networkPolicy: group({ enabled: flag(false), ingressNamespace: text(''), redisCidr: text('') }),
  terminationGracePeriodSeconds: integer(45),
  preStopSeconds: integer(5),
  securityContext: group({
    runAsNonRoot: flag(true),
    ids: choice(idSources, 'fixed'),
    runAsUser: integer(1000),
    readOnlyRootFilesystem: flag(true),
  }),
  writablePaths: z._default(z.array(z.string()), ['/tmp']),
  commonLabels: pairs(),
  commonAnnotations: pairs(),
  podAnnotations: pairs(),
})

/** Well-shaped, not yet checked: what the form holds while a person types. */
export type DeploymentConfig = z.output<typeof deploymentConfig>

/** A configuration as people write it: only what differs from the defaults. */
export type PartialConfig = z.input<typeof deploymentConfig>
