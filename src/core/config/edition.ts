import { segments, valueAt } from './path.ts'
import { type Tree, withMember } from './tree.ts'

/** Stands in every file and link, because the defaults that it leaves out are those of its edition. */
export const edition = 2

const urlKey = 'redis.auth.urlKey'

/**
 * What the first edition meant by naming no key of the Redis Secret: `redis-url` for `redis.auth.urlKey`. Null for settings
 * that are none of its: they name a key, as each file of this edition does, or use no Secret.
 */
export function ofFirstEdition(settings: Tree): Tree | null {
  const named = [urlKey, 'redis.auth.encodedKey'].some((path) => valueAt(settings, path) !== undefined)
  return named || valueAt(settings, 'redis.auth.enabled') !== true
    ? null
    : (withMember(settings, segments(urlKey), 'redis-url') as Tree)
}

/** A saved configuration as this edition says it. A file of the first names the contract and no edition, one by hand neither. `$schema` is for editors. */
export function inThisEdition({ contract, edition: named, $schema: _, ...settings }: Tree): Tree {
  const isFirst = contract !== undefined && named === undefined
  return (isFirst && ofFirstEdition(settings)) || settings
}
