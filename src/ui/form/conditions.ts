import type { DeploymentConfig } from '../../core/config/config.ts'

type Condition = (values: DeploymentConfig) => boolean

export const external: Condition = ({ redis }) => !redis.enabled
export const exposed: Condition = ({ ingress }) => ingress.enabled
export const routed: Condition = ({ httpRoute }) => httpRoute.enabled
export const scaled: Condition = ({ autoscaling }) => autoscaling.enabled
export const byArgo: Condition = ({ delivery }) => delivery.way === 'argocd'
export const byFlux: Condition = ({ delivery }) => delivery.way === 'flux'
/** How each Secret comes to be that these settings ask for. */
const sources = ({ image, redis }: DeploymentConfig): readonly string[] => [
  ...image.pullSecrets.map(({ source }) => source),
  ...(redis.auth.enabled ? [redis.auth.source] : []),
]
export const fromStore: Condition = (values) => sources(values).includes('external')
export const fromGit: Condition = (values) => byArgo(values) || byFlux(values)
