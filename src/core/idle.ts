import type { CheckedConfig } from './config.ts'

type When = (config: CheckedConfig) => boolean

// Each with the choice that takes its effect away. A prefix stands for all settings under it.
const idleWhile: Readonly<Record<string, When>> = {
  replicas: ({ autoscaling }) => autoscaling.enabled,
  'autoscaling.minReplicas': ({ autoscaling }) => !autoscaling.enabled,
  'autoscaling.maxReplicas': ({ autoscaling }) => !autoscaling.enabled,
  'autoscaling.targetCPUUtilizationPercentage': ({ autoscaling }) => !autoscaling.enabled,
  'redis.image': ({ redis }) => !redis.enabled,
  'redis.resources': ({ redis }) => !redis.enabled,
  'redis.external': ({ redis }) => redis.enabled,
  'redis.auth.existingSecret': ({ redis }) => !redis.auth.enabled,
  'redis.auth.passwordKey': ({ redis }) => !redis.auth.enabled,
  'redis.auth.urlKey': ({ redis }) => !redis.auth.enabled,
  'service.nodePort': ({ service }) => service.type === 'ClusterIP',
  'ingress.className': ({ ingress }) => !ingress.enabled,
  'ingress.host': ({ ingress }) => !ingress.enabled,
  'ingress.path': ({ ingress }) => !ingress.enabled,
  'ingress.pathType': ({ ingress }) => !ingress.enabled,
  'ingress.annotations': ({ ingress }) => !ingress.enabled,
  'ingress.tls': ({ ingress }) => !ingress.enabled,
  'ingress.tls.secretName': ({ ingress }) => !ingress.tls.enabled,
  'securityContext.runAsUser': ({ securityContext }) => !securityContext.runAsNonRoot,
}

/** Whether another choice takes away the effect of a setting, so that no rule looks at what it holds: it may hold anything. */
export const isIdle = (config: CheckedConfig, path: string): boolean =>
  Object.entries(idleWhile).some(([idle, when]) => (path === idle || path.startsWith(`${idle}.`)) && when(config))
