import { segments, valueAt } from '../../config/path.ts'
import { rewritten, withMember } from '../../config/tree.ts'
import type { Dropped, ImportProblem } from '../imported.ts'

/** A values file while the keys of another chart become ours. */
export interface Draft {
  values: unknown
  /** Our key -> the one of the other chart that stands in the file. */
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
