import type { DeploymentConfig } from '../config/config.ts'
import { partRows } from './parts.ts'
import type { Part, PartId, Picture } from './picture.ts'
import type { PictureTexts } from './texts.ts'

const isThere = (values: DeploymentConfig) => (row: (typeof partRows)[number]) => row.when?.(values) ?? true

const chain = (ids: readonly PartId[]) => ids.slice(1).map((to, index) => [ids[index]!, to] as const)
const second: readonly PartId[] = ['people', 'route', 'service']

/** The parts of these values and the arrows between them. */
export function pictureOf(values: DeploymentConfig, texts: PictureTexts): Picture {
  const parts = partRows
    .filter(isThere(values))
    .map(({ id, kind, part }): Part => ({ id, kind, ...part(values, texts) }))
  const boxes = parts.filter(({ kind }) => kind === 'box').map(({ id }) => id)
  // While a person migrates there are two ways in, side by side.
  const isTwice = values.ingress.enabled && values.httpRoute.enabled
  return {
    parts,
    links: [...chain(boxes.filter((id) => id !== 'route' || !isTwice)), ...(isTwice ? chain(second) : [])],
    isRedisOutside: !values.redis.enabled,
  }
}

/** The part where a setting belongs, `image.pullSecrets[0].name` -> `pods`; null where none shows it. */
export function partOf(values: DeploymentConfig, path: string): PartId | null {
  const shows = (group: string) => path.startsWith(group) && /^(?:$|[.[])/.test(path.slice(group.length))
  return partRows.filter(isThere(values)).findLast(({ settings }) => settings.some(shows))?.id ?? null
}
