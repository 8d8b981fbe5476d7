import type { ConfigPath } from '../../core/config/config.ts'
import { defaults } from '../../core/config/defaults.ts'
import { valueAt } from '../../core/config/path.ts'
import { useMessages } from '../shell/workbench.ts'

/** How a default reads: `on`, `7-alpine`; nothing for an empty one, which the help explains. */
export function useDefaultText(path: ConfigPath): string {
  const { ui } = useMessages()
  const value = valueAt(defaults, path)
  if (typeof value === 'boolean') return path === 'redis.enabled' ? ui.redis.inCluster : value ? ui.on : ui.off
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
