import { redisAddress } from '../formats/redis-address.ts'
import { joinPath, segments, valueAt } from '../config/path.ts'
import { membersOf, rewritten, type Tree, withMember } from '../config/tree.ts'
import { firstDifference } from './first-difference.ts'
import type { Dropped, ImportProblem } from './imported.ts'
import { isNothing } from './leftovers.ts'

/** A values file while the keys of the upstream chart 0.1.11 become ours. */
interface Draft {
  values: unknown
  /** Our key -> the upstream one that stands in the file. */
  readonly names: Map<string, string>
  readonly problems: ImportProblem[]
  readonly dropped: Dropped[]
}

const moved: Readonly<Record<string, string>> = {
  'image.repository': 'image.backend.repository',
  'image.tag': 'image.backend.tag',
  'image.pullPolicy': 'image.backend.pullPolicy',
  'podSecurityContext.runAsNonRoot': 'securityContext.runAsNonRoot',
  'podSecurityContext.runAsUser': 'securityContext.runAsUser',
}

// What our manifests have by construction: the same value is understood, another one cannot be had.
const constructed: Readonly<Record<string, unknown>> = {
  'config.port': 8080,
  'podSecurityContext.seccompProfile': { type: 'RuntimeDefault' },
  'securityContext.seccompProfile': { type: 'RuntimeDefault' },
  'securityContext.allowPrivilegeEscalation': false,
  'securityContext.privileged': false,
  'securityContext.capabilities': { drop: ['ALL'] },
}

// By construction the same as runAsUser.
const groups = ['podSecurityContext.fsGroup', 'podSecurityContext.runAsGroup', 'securityContext.runAsGroup']
const probes = ['livenessProbe', 'readinessProbe', 'startupProbe']

function take(draft: Draft, path: string): unknown {
  const value = valueAt(draft.values, path)
  draft.values = rewritten(draft.values, segments(path), () => undefined)
  return value
}

function put(draft: Draft, path: string, value: unknown): void {
  draft.values = withMember(draft.values, segments(path), value)
}

function move(draft: Draft, theirs: string, ours: string): void {
  if (valueAt(draft.values, theirs) === undefined || valueAt(draft.values, ours) !== undefined) return
  put(draft, ours, take(draft, theirs))
  draft.names.set(ours, theirs)
}

function expectValue(draft: Draft, path: string, expected: unknown): void {
  const value = take(draft, path)
  if (value !== undefined && value !== null && firstDifference(value, expected) !== null)
    draft.problems.push({ path, kind: 'derived' })
}

function dropPassword(draft: Draft, path: string): void {
  draft.dropped.push({ path, kind: 'password' })
  put(draft, 'redis.auth.enabled', true)
}

/** `redis://:secret@cache:6379/` -> host, port, TLS, user and database; the password belongs into a Secret. */
function splitUrl(draft: Draft): void {
  const path = 'redis.external.url'
  const url = take(draft, path)
  if (isNothing(url)) return
  const address = typeof url === 'string' ? redisAddress(url.trim()) : null
  if (address === null) draft.problems.push({ path, kind: 'wrong-type' })
  if (address?.hasPassword ?? String(url).includes('@')) dropPassword(draft, path)
  if (address === null) return
  put(draft, 'redis.external.host', address.host)
  put(draft, 'redis.external.port', address.port ?? 6379)
  put(draft, 'redis.external.tls', address.tls ?? false)
  put(draft, 'redis.external.database', address.database)
  put(draft, 'redis.auth.username', address.username)
}

function dropSecrets(draft: Draft): void {
  if (!isNothing(take(draft, 'redis.password'))) dropPassword(draft, 'redis.password')
  const given = membersOf(take(draft, 'secrets')).filter(([, value]) => !isNothing(value))
  draft.dropped.push(...given.map(([name]): Dropped => ({ path: joinPath(['secrets', name]), kind: 'secret' })))
}

const theirs = ['image.repository', 'image.tag', 'image.pullPolicy', 'redis.external.url', 'redis.password']
const isUpstream = (values: Tree): boolean =>
  [...theirs, ...Object.keys(constructed)].some((path) => valueAt(values, path) !== undefined)

/** The same file in the keys of our chart; null when it has no key that only the upstream chart knows. */
export function upstreamKeys(values: Tree): Readonly<Draft> | null {
  if (!isUpstream(values)) return null
  const draft: Draft = { values, names: new Map(), problems: [], dropped: [] }
  for (const [from, to] of Object.entries(moved)) move(draft, from, to)
  for (const [path, expected] of Object.entries(constructed)) expectValue(draft, path, expected)
  for (const path of groups) expectValue(draft, path, valueAt(draft.values, 'securityContext.runAsUser') ?? 1000)
  for (const path of probes) if (!isNothing(take(draft, path))) draft.problems.push({ path, kind: 'derived' })
  splitUrl(draft)
  dropSecrets(draft)
  return draft
}
