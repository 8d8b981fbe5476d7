import type { PartRow } from './picture.ts'
import { autoscaler, budget, pods } from './parts/app.ts'
import { namespace, policy } from './parts/around.ts'
import { ingress, people, route, service } from './parts/entry.ts'
import { redis } from './parts/redis.ts'

/** In reading order. Of two that show a setting the later one is where it belongs. */
export const partRows: readonly PartRow[] = [
  namespace,
  people,
  ingress,
  route,
  service,
  pods,
  autoscaler,
  budget,
  redis,
  policy,
]
