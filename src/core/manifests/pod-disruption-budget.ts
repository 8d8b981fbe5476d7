import type { IPodDisruptionBudget } from 'kubernetes-models/policy/v1'
import type { CheckedConfig } from '../config/config.ts'
import { minorVersion } from '../formats/kubernetes-version.ts'
import { from, type Traced } from '../yaml/trace.ts'
import { metadata, selectorLabels } from './metadata.ts'
import { names } from './names.ts'

/** With one replica a budget would block every drain, so there is none. */
export const hasDisruptionBudget = ({ podDisruptionBudget, autoscaling, replicas }: CheckedConfig): boolean =>
  podDisruptionBudget.enabled && (autoscaling.enabled ? autoscaling.minReplicas : replicas) >= 2

/** Lets pods that never became ready be evicted, so that they cannot block a drain; the field exists since 1.27. */
export const unhealthyPodEvictionPolicy = ({ release }: CheckedConfig): 'AlwaysAllow' | undefined =>
  (minorVersion(release.kubernetesVersion) ?? 0) >= 27 ? 'AlwaysAllow' : undefined

/** One pod at a time may be drained, and one always may. */
export function podDisruptionBudget(config: CheckedConfig): Traced<IPodDisruptionBudget> {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: metadata(config, 'app', names(config.release).app),
    spec: {
      maxUnavailable: from('podDisruptionBudget.enabled', 1),
      selector: { matchLabels: selectorLabels(config, 'app') },
      unhealthyPodEvictionPolicy: from('release.kubernetesVersion', unhealthyPodEvictionPolicy(config)),
    },
  }
}
