import type { DeploymentConfig, PartialConfig } from './config.ts'
import { defaults } from './defaults.ts'
import { pullSecret } from './pull-secret.ts'

const isGroup = (node: unknown): node is Readonly<Record<string, unknown>> =>
  typeof node === 'object' && node !== null && !Array.isArray(node)

const copied = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(copied)
  return isGroup(node) ? Object.fromEntries(Object.entries(node).map(([key, value]) => [key, copied(value)])) : node
}

function over(base: unknown, settings: unknown): unknown {
  if (!isGroup(base) || !isGroup(settings)) return copied(settings === undefined ? base : settings)
  return Object.fromEntries(Object.entries(base).map(([key, value]) => [key, over(value, settings[key])]))
}

/** A whole configuration: what `settings` does not name is at its default. For our own settings; `readConfig` reads a stranger's. */
export function completed(settings: PartialConfig): DeploymentConfig {
  const config = over(defaults, settings) as DeploymentConfig
  return { ...config, image: { ...config.image, pullSecrets: config.image.pullSecrets.map(pullSecret) } }
}
