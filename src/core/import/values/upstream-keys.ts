import { joinPath, valueAt } from '../../config/path.ts'
import { membersOf } from '../../config/tree.ts'
import type { Dropped, ImportProblem } from '../imported.ts'
import { differences } from '../yaml/differences.ts'
import { type Draft, dropPassword, move, put, putAddress, take } from './draft.ts'
import { isNothing } from './leftovers.ts'

const moved: Readonly<Record<string, string>> = {
  'image.repository': 'image.backend.repository',
  'image.tag': 'image.backend.tag',
  'image.pullPolicy': 'image.backend.pullPolicy',
  serviceAnnotations: 'service.annotations',
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

function expectValue(draft: Draft, path: string, expected: unknown): void {
  const value = take(draft, path)
  if (value !== undefined && value !== null && differences(value, expected).length > 0)
    draft.problems.push({ path, kind: 'derived' })
}

/** `${REDIS_URL}` is filled in elsewhere; what else is no address says so, without a password that may stand in it. */
const urlProblem = (path: string, url: unknown): ImportProblem =>
  typeof url === 'string' && /^\$\{?\w+\}?$/.test(url)
    ? { path, kind: 'placeholder', value: url }
    : { path, kind: 'not-an-address' }

/** `redis://:secret@cache:6379/` -> host, port, TLS, user and database; the password belongs into a Secret. */
function splitUrl(draft: Draft): void {
  const path = 'redis.external.url'
  const url = take(draft, path)
  if (isNothing(url)) return
  const address = putAddress(draft, path, url)
  if (address === null) draft.problems.push(urlProblem(path, url))
  else put(draft, 'redis.auth.username', address.username)
}

function dropSecrets(draft: Draft): void {
  if (!isNothing(take(draft, 'redis.password'))) dropPassword(draft, 'redis.password')
  const given = membersOf(take(draft, 'secrets')).filter(([, value]) => !isNothing(value))
  draft.dropped.push(...given.map(([name]): Dropped => ({ path: joinPath(['secrets', name]), kind: 'secret' })))
}

const theirs = ['image.repository', 'image.tag', 'image.pullPolicy', 'redis.external.url', 'redis.password']
/** Whether a file has a key that only the upstream chart knows. */
export const isUpstream = (values: unknown): boolean =>
  [...theirs, ...Object.keys(constructed)].some((path) => valueAt(values, path) !== undefined)

const namesNoUser = ({ values }: Draft): boolean =>
  ['securityContext.runAsUser', ...groups].every((path) => isNothing(valueAt(values, path)))

/** A draft in which the keys of the upstream chart 0.1.11 are ours. */
export function takeUpstream(draft: Draft): void {
  for (const [from, to] of Object.entries(moved)) move(draft, from, to)
  // That chart gives no user of its own.
  if (valueAt(draft.values, 'securityContext.runAsNonRoot') === true && namesNoUser(draft))
    put(draft, 'securityContext.ids', 'cluster')
  for (const [path, expected] of Object.entries(constructed)) expectValue(draft, path, expected)
  for (const path of groups) expectValue(draft, path, valueAt(draft.values, 'securityContext.runAsUser') ?? 1000)
  for (const path of probes) if (!isNothing(take(draft, path))) draft.problems.push({ path, kind: 'derived' })
  splitUrl(draft)
  dropSecrets(draft)
}
