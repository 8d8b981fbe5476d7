import type { CheckedConfig } from '../config/config.ts'
import { from } from '../yaml/trace.ts'

type Resources = CheckedConfig['resources']
type Path = 'resources' | 'redis.resources'

const amounts = (path: `${Path}.requests` | `${Path}.limits`, { cpu, memory }: Resources['limits']) => ({
  cpu: cpu === '' ? undefined : from(`${path}.cpu`, cpu),
  memory: memory === '' ? undefined : from(`${path}.memory`, memory),
})

/** Requests and limits as typed; an empty limit means none. `storage` bounds what the emptyDir mounts may hold. */
export const containerResources = (
  path: Path,
  { requests, limits }: Resources,
  storage: { request?: string; limit?: string } = {},
) => {
  const limited = { ...amounts(`${path}.limits`, limits), 'ephemeral-storage': storage.limit }
  return {
    requests: { ...amounts(`${path}.requests`, requests), 'ephemeral-storage': storage.request },
    limits: Object.values(limited).some((amount) => amount !== undefined) ? limited : undefined,
  }
}
