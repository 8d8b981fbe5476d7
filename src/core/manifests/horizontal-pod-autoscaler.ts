import type { IHorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2'
import type { CheckedConfig } from '../config/config.ts'
import { from, type Traced } from '../yaml/trace.ts'
import { metadata } from './metadata.ts'
import { names } from './names.ts'

/** Scales on CPU: utilization is measured against the request, which is always set. */
export function horizontalPodAutoscaler(config: CheckedConfig): Traced<IHorizontalPodAutoscaler> {
  const { minReplicas, maxReplicas, targetCPUUtilizationPercentage } = config.autoscaling
  const averageUtilization = from('autoscaling.targetCPUUtilizationPercentage', targetCPUUtilizationPercentage)
  return {
    apiVersion: 'autoscaling/v2',
    kind: from('autoscaling.enabled', 'HorizontalPodAutoscaler'),
    metadata: metadata(config, 'app', names(config.release).app),
    spec: {
      scaleTargetRef: {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        name: from('release.name', names(config.release).app),
      },
      minReplicas: from('autoscaling.minReplicas', minReplicas),
      maxReplicas: from('autoscaling.maxReplicas', maxReplicas),
      metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization } } }],
    },
  }
}
