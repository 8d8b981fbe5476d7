import type { CheckedConfig } from '../config/config.ts'
import { defaults } from '../config/defaults.ts'
import { sourceOf } from '../secrets/index.ts'
import { neededSecrets } from '../secrets/needed-secrets.ts'
import type { OutputFile } from '../yaml/lines.ts'
import { untraced } from '../yaml/trace.ts'
import { yamlLines } from '../yaml/yaml.ts'
import { appDeployment } from './app-deployment.ts'
import { configMap } from './config-map.ts'
import { horizontalPodAutoscaler } from './horizontal-pod-autoscaler.ts'
import { httpRoute } from './http-route.ts'
import { ingress } from './ingress.ts'
import { makesNamespace } from './names.ts'
import { namespace } from './namespace.ts'
import { appNetworkPolicy, redisNetworkPolicy } from './network-policies.ts'
import { hasDisruptionBudget, podDisruptionBudget } from './pod-disruption-budget.ts'
import { redisDeployment } from './redis-deployment.ts'
import { serviceAccount } from './service-account.ts'
import { appService, redisService } from './services.ts'

interface ManifestEntry {
  readonly path: string
  readonly manifest: (config: CheckedConfig) => unknown
  readonly when: (config: CheckedConfig) => boolean
  /** Of a kind that a cluster may not know: kubectl cannot even be asked to delete one there. */
  readonly isCustom?: true
}

const always = () => true
const inCluster = (config: CheckedConfig) => config.redis.enabled

// In the order of `kubectl apply -f`, which is the order of the bytes of the names; the Namespace must be first.
export const manifestEntries: readonly ManifestEntry[] = [
  { path: '00-namespace', manifest: namespace, when: makesNamespace },
  { path: '10-serviceaccount', manifest: serviceAccount, when: always },
  { path: '20-configmap', manifest: configMap, when: always },
  { path: '30-redis-deployment', manifest: redisDeployment, when: inCluster },
  { path: '35-redis-service', manifest: redisService, when: inCluster },
  { path: '40-deployment', manifest: appDeployment, when: always },
  { path: '50-service', manifest: appService, when: always },
  { path: '60-horizontalpodautoscaler', manifest: horizontalPodAutoscaler, when: (c) => c.autoscaling.enabled },
  { path: '70-poddisruptionbudget', manifest: podDisruptionBudget, when: hasDisruptionBudget },
  { path: '80-networkpolicy', manifest: appNetworkPolicy, when: (c) => c.networkPolicy.enabled },
  {
    path: '85-redis-networkpolicy',
    manifest: redisNetworkPolicy,
    when: (c) => c.networkPolicy.enabled && inCluster(c),
  },
  { path: '90-ingress', manifest: ingress, when: (c) => c.ingress.enabled },
  { path: '95-httproute', manifest: httpRoute, when: (c) => c.httpRoute.enabled, isCustom: true },
]

/** An object as kubectl names it: `ingress/realtime-svg`. */
const kubectlName = (object: unknown): string => {
  const { kind, metadata } = untraced(object) as { kind: string; metadata: { name: string } }
  return `${kind.toLowerCase()}/${metadata.name}`
}

/**
 * The objects that another configuration of this release may have left behind: what it could have and these settings do not
 * make, `['ingress/realtime-svg', …]`. Never the Namespace, nor what a cluster may not know, an HTTPRoute. Kind and name follow from the release alone, so they are asked of
 * its default configuration: what a disabled setting holds may be of no format.
 */
export const absentObjects = (config: CheckedConfig): readonly string[] => {
  const ofRelease = { ...defaults, release: config.release } as unknown as CheckedConfig
  return manifestEntries
    .filter(({ isCustom, manifest, when }) => !isCustom && manifest !== namespace && !when(config))
    .map(({ manifest }) => kubectlName(manifest(ofRelease)))
}

/** The files of the objects that make a Secret in the cluster begin so. */
export const secretPrefix = 'manifests/15-externalsecret-'

const secretFiles = (config: CheckedConfig): OutputFile[] =>
  neededSecrets(config).flatMap((secret) => {
    const object = sourceOf(secret).manifest?.(secret, config)
    return object === undefined ? [] : [{ path: `${secretPrefix}${secret.file}.yaml`, lines: yamlLines(object) }]
  })

/** Every object of this configuration, one file each: `manifests/40-deployment.yaml`. */
export const manifestFiles = (config: CheckedConfig): OutputFile[] =>
  [
    ...secretFiles(config),
    ...manifestEntries
      .filter(({ when }) => when(config))
      .map(({ path, manifest }) => ({ path: `manifests/${path}.yaml`, lines: yamlLines(manifest(config)) })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1))
