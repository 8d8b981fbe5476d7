import { segments, valueAt } from './path.ts'
import { type Tree, withMember } from './tree.ts'

/** Stands in every file and link, because the defaults that it leaves out are those of its edition. */
export const edition = 2

const urlKey = 'redis.auth.urlKey'
const idleSeconds = 'streams.idleSeconds'

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

/** Whether a file or a link is of the first edition, whose zip held the files of kubectl and of Helm. One by hand is of none. */
export const isFirstEdition = ({ contract, edition: named }: Tree): boolean =>
  named === undefined && /^[01]\./.test(String(contract))

/** The first edition wrote no timeout of streams for the controller of an Ingress. */
const withoutStreams = (settings: Tree): Tree =>
  valueAt(settings, 'ingress.enabled') === true && valueAt(settings, idleSeconds) === undefined
    ? (withMember(settings, segments(idleSeconds), '') as Tree)
    : settings

/** A saved configuration as this edition says it. `$schema` is for editors. */
export function inThisEdition(saved: Tree): Tree {
  const { contract: _, edition: __, $schema: ___, ...settings } = saved
  const isFirst = saved['contract'] !== undefined && saved['edition'] === undefined
  return isFirst ? withoutStreams(ofFirstEdition(settings) ?? settings) : settings
}
