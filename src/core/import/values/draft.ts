import { segments, valueAt } from '../../config/path.ts'
import { rewritten, withMember } from '../../config/tree.ts'
import { redisAddress, type RedisAddress } from '../../formats/redis-address.ts'
import type { Dropped, ImportProblem } from '../imported.ts'

/** A values file, or the inputs of a module, while their keys become ours. */
export interface Draft {
  values: unknown
  /** Our key -> the one that stands in the file. */
  readonly names: Map<string, string>
  readonly problems: ImportProblem[]
  readonly dropped: Dropped[]
}

/** The value at a path, which goes from the draft. */
export function take(draft: Draft, path: string): unknown {
  const value = valueAt(draft.values, path)
  draft.values = rewritten(draft.values, segments(path), () => undefined)
  return value
}

export function put(draft: Draft, path: string, value: unknown): void {
  draft.values = withMember(draft.values, segments(path), value)
}

/** Whether there was something to move: our own key, where it stands too, wins. */
export function move(draft: Draft, theirs: string, ours: string): boolean {
  const value = valueAt(draft.values, theirs)
  if (value === undefined || valueAt(draft.values, ours) !== undefined) return false
  put(draft, ours, take(draft, theirs))
  draft.names.set(ours, theirs)
  return true
}

/** The password is not kept; that there was one means that Redis wants one. */
export function dropPassword(draft: Draft, path: string): void {
  draft.dropped.push({ path, kind: 'password' })
  put(draft, 'redis.auth.enabled', true)
}

/**
 * `redis://:secret@cache:6379/` as host, port, TLS and database; its password is dropped, whether or not the rest is an
 * address. The address itself; null when it is none.
 */
export function putAddress(draft: Draft, path: string, url: unknown): RedisAddress | null {
  const address = typeof url === 'string' ? redisAddress(url.trim()) : null
  if (address?.hasPassword ?? String(url).includes('@')) dropPassword(draft, path)
  if (address === null) return null
  put(draft, 'redis.external.host', address.host)
  put(draft, 'redis.external.port', address.port ?? 6379)
  put(draft, 'redis.external.tls', address.tls ?? false)
  put(draft, 'redis.external.database', address.database)
  return address
}
