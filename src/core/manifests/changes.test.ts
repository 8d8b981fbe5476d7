import { expect, test } from 'vitest'
import {
  type CheckedConfig,
  type ConfigPath,
  type DeploymentConfig,
  type PartialConfig,
  type SettingPath,
} from '../config/config.ts'
import { unchecked } from '../config/unchecked.ts'
import { checkContract } from '../contract/check-contract.ts'
import { isDisabled } from '../config/disabled-settings.ts'
import { fileText } from '../yaml/lines.ts'
import { steps } from '../outputs/commands.ts'
import { neededSecrets } from '../secrets/needed-secrets.ts'
import { values } from '../outputs/values.ts'
import { segments, withValue } from '../config/path.ts'
import { checked } from '../program/samples.ts'
import { wayOf } from '../ways/index.ts'
import { manifestFiles } from './index.ts'

interface Edit {
  readonly to: unknown
  /** What makes the setting matter. */
  readonly beside?: PartialConfig
  /** Of two items of a list, the second. */
  readonly at?: ConfigPath
}

const digest = `sha256:${'0a1b2c3d'.repeat(8)}`
const external: PartialConfig = { redis: { enabled: false, external: { host: 'cache.example.org' } } }
const password: PartialConfig = { redis: { auth: { enabled: true } } }
const externalPassword: PartialConfig = { redis: { ...external.redis, ...password.redis } }
const pullSecret: PartialConfig = { image: { pullSecrets: [{ name: 'first' }] } }
const ingress: PartialConfig = { ingress: { enabled: true, annotations: [{ key: 'a', value: 'b' }] } }
const parent = [{ name: 'shared' }]
const route: PartialConfig = {
  httpRoute: {
    enabled: true,
    parentRefs: parent,
    hostnames: ['svg.example.com'],
    annotations: [{ key: 'a', value: 'b' }],
  },
}
const row = [{ key: 'a', value: 'b' }]
const taint = { key: 'a', operator: 'Equal', value: 'b', effect: 'NoExecute', tolerationSeconds: null } as const
const tolerant: PartialConfig = { tolerations: [taint] }
const login: PartialConfig = { ...pullSecret, registry: { server: 'quay.io', username: 'octocat' } }
const stored = { source: 'external', remoteKey: 'team/key' } as const
const store = { storeName: 'vault' }
const storedPassword: PartialConfig = { redis: { auth: { enabled: true, ...stored } }, externalSecrets: store }
const storedLogin: PartialConfig = { image: { pullSecrets: [{ name: 'first', ...stored }] }, externalSecrets: store }
const autoscaling: PartialConfig = { autoscaling: { enabled: true } }

const git = { repository: 'https://git.example.com/team/deployments' }
const argocd: PartialConfig = { delivery: { way: 'argocd', git } }
const flux: PartialConfig = { delivery: { way: 'flux', git } }

/** One edit of each setting: the compiler asks for another when a setting is added. */
const edits: Readonly<Record<SettingPath, Edit>> = {
  'delivery.way': { to: 'helm' },
  'delivery.git.repository': { to: 'https://git.example.com/other', beside: argocd },
  'delivery.git.revision': { to: 'other', beside: argocd },
  'delivery.git.path': { to: 'other', beside: argocd },
  'delivery.argocd.namespace': { to: 'other', beside: argocd },
  'delivery.argocd.project': { to: 'other', beside: argocd },
  'delivery.argocd.server': { to: 'https://10.0.0.1', beside: argocd },
  'delivery.flux.namespace': { to: 'other', beside: flux },
  'delivery.flux.gitSecret': { to: 'other', beside: flux },
  'release.name': { to: 'other' },
  'release.namespace': { to: 'other' },
  'release.createNamespace': { to: false },
  'release.kubernetesVersion': { to: '1.27' },
  'release.platform': { to: 'kind', beside: { image: { backend: { repository: 'quay.io/team/app' } } } },
  'image.backend.repository': { to: 'quay.io/egoavara/realtime-svg' },
  'image.backend.tag': { to: 'v0.1.5' },
  'image.backend.digest': { to: digest },
  'image.backend.pullPolicy': { to: 'Always' },
  'image.pullSecrets': { to: [{ name: 'first', source: 'prompt', remoteKey: '', remoteProperty: '' }] },
  'image.pullSecrets[].name': { to: 'other', beside: pullSecret },
  'image.pullSecrets[].source': { to: 'existing', beside: storedLogin },
  'image.pullSecrets[].remoteKey': { to: 'other', beside: storedLogin },
  'image.pullSecrets[].remoteProperty': { to: 'other', beside: storedLogin },
  'image.platforms': { to: ['linux/amd64', 'linux/arm64'] },
  'image.platforms[]': { to: 'linux/arm64' },
  'registry.server': { to: 'ghcr.io', beside: login },
  'registry.username': { to: 'other', beside: login },
  replicas: { to: 3 },
  'resources.requests.cpu': { to: '200m' },
  'resources.requests.memory': { to: '256Mi' },
  'resources.limits.cpu': { to: '' },
  'resources.limits.memory': { to: '1Gi' },
  'redis.enabled': { to: false, beside: { redis: { external: { host: 'cache.example.org' } } } },
  'redis.image.repository': { to: 'quay.io/library/redis' },
  'redis.image.tag': { to: '7.4' },
  'redis.image.digest': { to: digest },
  'redis.image.pullPolicy': { to: 'Always' },
  'redis.resources.requests.cpu': { to: '150m' },
  'redis.resources.requests.memory': { to: '192Mi' },
  'redis.resources.limits.cpu': { to: '' },
  'redis.resources.limits.memory': { to: '512Mi' },
  'redis.external.host': { to: '10.0.0.5', beside: external },
  'redis.external.port': { to: 6380, beside: external },
  'redis.external.tls': { to: true, beside: external },
  'redis.external.database': { to: 3, beside: external },
  'redis.auth.enabled': { to: true },
  'redis.auth.existingSecret': { to: 'other', beside: password },
  'redis.auth.username': { to: 'app', beside: externalPassword },
  'redis.auth.passwordKey': { to: 'other', beside: password },
  'redis.auth.encodedKey': { to: 'other', beside: password },
  'redis.auth.urlKey': { to: 'other', beside: password },
  'redis.auth.source': { to: 'existing', beside: storedPassword },
  'redis.auth.remoteKey': { to: 'other', beside: storedPassword },
  'redis.auth.remoteProperty': { to: 'other', beside: storedPassword },
  'externalSecrets.storeKind': { to: 'SecretStore', beside: storedPassword },
  'externalSecrets.storeName': { to: 'other', beside: storedPassword },
  'externalSecrets.refreshInterval': { to: '2h0m0s', beside: storedPassword },
  'config.logLevel': { to: 'off' },
  'config.backendUrl': { to: 'https://svg.example.org' },
  'service.type': { to: 'LoadBalancer' },
  'service.port': { to: 8080 },
  'service.nodePort': { to: 30080, beside: { service: { type: 'NodePort' } } },
  'service.annotations': { to: row },
  'service.annotations[].key': { to: 'c', beside: { service: { annotations: row } } },
  'service.annotations[].value': { to: 'c', beside: { service: { annotations: row } } },
  'ingress.enabled': { to: true },
  'ingress.className': { to: 'nginx', beside: ingress },
  'ingress.host': { to: 'svg.example.org', beside: ingress },
  'ingress.path': { to: '/svg', beside: ingress },
  'ingress.pathType': { to: 'Exact', beside: ingress },
  'ingress.annotations': { to: [], beside: ingress },
  'ingress.annotations[].key': { to: 'c', beside: ingress },
  'ingress.annotations[].value': { to: 'c', beside: ingress },
  'ingress.tls.enabled': { to: true, beside: { ingress: { enabled: true, tls: { secretName: 'svg-tls' } } } },
  'ingress.tls.secretName': {
    to: 'other',
    beside: { ingress: { enabled: true, tls: { enabled: true, secretName: 'svg-tls' } } },
  },
  'streams.idleSeconds': { to: 7200, beside: { ingress: { enabled: true, className: 'nginx' } } },
  'httpRoute.enabled': { to: true, beside: { httpRoute: { parentRefs: parent } } },
  'httpRoute.parentRefs': { to: [{ name: 'other', namespace: '', sectionName: '' }], beside: route },
  'httpRoute.parentRefs[].name': { to: 'other', beside: route },
  'httpRoute.parentRefs[].namespace': { to: 'infra', beside: route },
  'httpRoute.parentRefs[].sectionName': { to: 'https', beside: route },
  'httpRoute.hostnames': { to: [], beside: route },
  'httpRoute.hostnames[]': { to: 'svg.example.org', beside: route },
  'httpRoute.path': { to: '/svg', beside: route },
  'httpRoute.timeouts.request': { to: '', beside: route },
  'httpRoute.annotations': { to: [], beside: route },
  'httpRoute.annotations[].key': { to: 'c', beside: route },
  'httpRoute.annotations[].value': { to: 'c', beside: route },
  'autoscaling.enabled': { to: true },
  'autoscaling.minReplicas': { to: 3, beside: autoscaling },
  'autoscaling.maxReplicas': { to: 9, beside: autoscaling },
  'autoscaling.targetCPUUtilizationPercentage': { to: 70, beside: autoscaling },
  nodeSelector: { to: row },
  'nodeSelector[].key': { to: 'c', beside: { nodeSelector: row } },
  'nodeSelector[].value': { to: 'c', beside: { nodeSelector: row } },
  tolerations: { to: [taint] },
  'tolerations[].key': { to: 'c', beside: tolerant },
  'tolerations[].operator': { to: 'Exists', beside: { tolerations: [{ ...taint, value: '' }] } },
  'tolerations[].value': { to: 'c', beside: tolerant },
  'tolerations[].effect': { to: 'NoSchedule', beside: tolerant },
  'tolerations[].tolerationSeconds': { to: 60, beside: tolerant },
  'podDisruptionBudget.enabled': { to: false },
  'networkPolicy.enabled': { to: true },
  'networkPolicy.ingressNamespace': { to: 'traefik', beside: { networkPolicy: { enabled: true } } },
  'networkPolicy.redisCidr': { to: '10.0.0.0/8', beside: { ...external, networkPolicy: { enabled: true } } },
  terminationGracePeriodSeconds: { to: 60 },
  preStopSeconds: { to: 0 },
  'securityContext.runAsNonRoot': { to: false },
  'securityContext.ids': { to: 'cluster' },
  'securityContext.runAsUser': { to: 10001 },
  'securityContext.readOnlyRootFilesystem': { to: false },
  writablePaths: { to: [] },
  'writablePaths[]': { to: '/var/tmp' },
  commonLabels: { to: row },
  'commonLabels[].key': { to: 'c', beside: { commonLabels: row } },
  'commonLabels[].value': { to: 'c', beside: { commonLabels: row } },
  commonAnnotations: { to: row },
  'commonAnnotations[].key': { to: 'c', beside: { commonAnnotations: row } },
  'commonAnnotations[].value': { to: 'c', beside: { commonAnnotations: row } },
  podAnnotations: { to: row },
  'podAnnotations[].key': { to: 'c', beside: { podAnnotations: row } },
  'podAnnotations[].value': { to: 'c', beside: { podAnnotations: row } },
}

/** Every output without the sentences of a language, by name. */
function outputsOf(config: CheckedConfig): Readonly<Record<string, string>> {
  const manifests = manifestFiles(config)
  const ofWay = wayOf(config).files(config, { manifests, chart: [] })
  const files = [...manifests, values(config), ...ofWay]
  return {
    ...Object.fromEntries(files.map((file) => [file.path, fileText(file)])),
    commands: JSON.stringify(steps(config, { chartRepository: null })),
    secrets: JSON.stringify(neededSecrets(config)),
  }
}

/** Where the texts differ, or one of them has no such file. */
function changed(before: CheckedConfig, after: CheckedConfig): string[] {
  const [old, now] = [outputsOf(before), outputsOf(after)]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]).sort()
}

const cases = Object.entries(edits).map(([setting, { to, beside = {} }]) => {
  const before = checked(beside)
  const path = setting.replace('[]', '[0]') as ConfigPath
  return { setting, path, before, after: withValue(unchecked(before), path, to) }
})
const settled = (config: DeploymentConfig): CheckedConfig => checkContract(config).config!

test.each(cases)('$setting changes what is put out', ({ before, after }) => {
  expect(changed(before, settled(after))).not.toEqual([])
})

test('each setting changes the files that it should', async () => {
  const lines = cases.map(({ setting, before, after }) => `${setting}: ${changed(before, settled(after)).join(', ')}`)
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/changes.txt')
})

// What `beside` switched on, off again: the setting is still there, and asleep.
const asleep = cases.filter(({ path }) => isDisabled(checked({}), path) || isDisabled(checked(external), path))
const bases = [checked({}), checked(external), checked({ ...autoscaling, securityContext: { runAsNonRoot: false } })]

test.each(asleep)('$setting changes nothing while another choice takes its effect away', ({ path, after }) => {
  const value = segments(path).reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], after)
  const idle = bases.filter((base) => isDisabled(base, path))
  expect(idle).not.toEqual([])
  const changes = idle.flatMap((base) => changed(base, settled(withValue(unchecked(base), path, value))))
  expect(changes).toEqual([])
})
