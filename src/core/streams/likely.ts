import type { DeploymentConfig } from '../config/config.ts'
import { unnamedIngress } from '../platforms/unnamed-ingress.ts'
import { type Controller, controllers } from './controllers.ts'
import { ingressControllers } from './idle.ts'

/** The controller that serves the Ingress by its platform alone: while it has no class, and no annotation tells of another. */
export function unnamedController(config: DeploymentConfig): Controller | null {
  const { platform } = config.release
  if (config.ingress.className !== '' || platform === 'any' || ingressControllers(config).length > 0) return null
  return controllers.find(({ id }) => id === unnamedIngress[platform]) ?? null
}

/**
 * The controllers that serve the Ingress as far as anything tells. For what is said, never for what is written: naming a
 * platform changes no file.
 */
export function likelyControllers(config: DeploymentConfig): readonly Controller[] {
  const unnamed = unnamedController(config)
  return unnamed ? [unnamed] : ingressControllers(config)
}
