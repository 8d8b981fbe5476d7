import type { CheckedConfig } from '../config/config.ts'
import { fromText } from '../yaml/trace.ts'

type Resources = CheckedConfig['resources']
type Path = 'resources' | 'redis.resources'

const amounts = (path: `${Path}.requests` | `${Path}.limits`, { cpu, memory }: Resources['limits']) => ({
  cpu: fromText(`${path}.cpu`, cpu),
  memory: fromText(`${path}.memory`, memory),
})

/** What each emptyDir mount may hold, in MiB. */
export const mountMebibytes = 64

/** Requests and limits as typed; an empty limit means none. The limit of storage leaves room for all mounts and the logs. */
export const containerResources = (path: Path, { requests, limits }: Resources, mounts: number) => {
  return {
    requests: { ...amounts(`${path}.requests`, requests), 'ephemeral-storage': '32Mi' },
    limits: { ...amounts(`${path}.limits`, limits), 'ephemeral-storage': `${mountMebibytes * (mounts + 1)}Mi` },
  }
}
