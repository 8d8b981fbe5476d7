import type { DeploymentConfig } from '../../config/config.ts'
import type { PartRow } from '../picture.ts'

type Image = DeploymentConfig['image']['backend']

/** `ghcr.io/egoavara/realtime-svg:v0.1.4` -> `realtime-svg:v0.1.4`, `realtime-svg@sha256:0a1b2c3`. */
export const shortImage = ({ repository, tag, digest }: Pick<Image, 'repository' | 'tag' | 'digest'>): string =>
  (repository.split('/').at(-1) ?? '') + (digest === '' ? `:${tag}` : `@${digest.slice(0, 'sha256:'.length + 7)}`)

const count = ({ replicas, autoscaling }: DeploymentConfig) =>
  autoscaling.enabled ? `${autoscaling.minReplicas}–${autoscaling.maxReplicas}` : String(replicas)

/** The containers of the app. */
export const pods: PartRow = {
  id: 'pods',
  kind: 'box',
  settings: [
    'image',
    'registry',
    'externalSecrets',
    'replicas',
    'resources',
    'autoscaling',
    'podDisruptionBudget',
    'config',
    'terminationGracePeriodSeconds',
    'preStopSeconds',
    'securityContext',
    'writablePaths',
    'podAnnotations',
    'nodeSelector',
    'tolerations',
  ],
  part: (values, { noLimit }) => {
    const { image, resources } = values
    const { requests, limits } = resources
    // As the API server fills it in: a limit without a request is the request too.
    const line = (unit: 'cpu' | 'memory') => `${unit} ${requests[unit] || limits[unit] || '0'}–${limits[unit] || '∞'}`
    return {
      title: `Pods × ${count(values)}`,
      lines: [shortImage(image.backend), line('cpu'), line('memory')],
      says: 'pods',
      facts: {
        count: count(values),
        image: shortImage(image.backend),
        requestCpu: requests.cpu || limits.cpu || '0',
        requestMemory: requests.memory || limits.memory || '0',
        limitCpu: limits.cpu || noLimit,
        limitMemory: limits.memory || noLimit,
      },
      leads: ['image.backend.tag'],
    }
  },
}

/** HorizontalPodAutoscaler. */
export const autoscaler: PartRow = {
  id: 'autoscaler',
  kind: 'mark',
  settings: ['autoscaling'],
  when: ({ autoscaling }) => autoscaling.enabled,
  part: ({ autoscaling: { minReplicas, maxReplicas, targetCPUUtilizationPercentage: target } }) => ({
    title: `HPA ${target} %`,
    lines: [],
    says: 'autoscaler',
    facts: { least: String(minReplicas), most: String(maxReplicas), target: String(target) },
    leads: ['autoscaling.targetCPUUtilizationPercentage'],
  }),
}

/** PodDisruptionBudget, which one replica alone does not get (manifests/pod-disruption-budget.ts). */
export const budget: PartRow = {
  id: 'budget',
  kind: 'mark',
  settings: ['podDisruptionBudget'],
  when: ({ podDisruptionBudget, autoscaling, replicas }) =>
    podDisruptionBudget.enabled && Number(autoscaling.enabled ? autoscaling.minReplicas : replicas) >= 2,
  part: () => ({ title: 'PDB', lines: [], says: 'budget', facts: {}, leads: ['podDisruptionBudget.enabled'] }),
}
