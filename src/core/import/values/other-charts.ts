import { valueAt } from '../../config/path.ts'
import { at, isTree, itemsOf, textOf, type Tree } from '../../config/tree.ts'
import { isNothing } from './leftovers.ts'
import { type Draft, dropPassword, move, put, take } from './draft.ts'

// What `helm create` writes and the Bitnami charts have made common, and our setting for it. A key of ours is none of them.
const moved: readonly (readonly [theirs: string, ours: string])[] = [
  ['replicaCount', 'replicas'],
  ['imagePullSecrets', 'image.pullSecrets'],
  ['image.pullSecretNames', 'image.pullSecrets'],
  ['image.digest', 'image.backend.digest'],
  ['ingress.hostname', 'ingress.host'],
  ['ingress.ingressClassName', 'ingress.className'],
  ['ingress.tlsSecret', 'ingress.tls.secretName'],
  ['service.ports.http', 'service.port'],
  ['service.nodePorts.http', 'service.nodePort'],
  ['autoscaling.targetCPU', 'autoscaling.targetCPUUtilizationPercentage'],
  ['pdb.create', 'podDisruptionBudget.enabled'],
  ['podDisruptionBudget.create', 'podDisruptionBudget.enabled'],
  ['redis.auth.existingSecretPasswordKey', 'redis.auth.passwordKey'],
  ['externalRedis.host', 'redis.external.host'],
  ['externalRedis.port', 'redis.external.port'],
  ['externalRedis.tls.enabled', 'redis.external.tls'],
  ['externalRedis.databaseIndex', 'redis.external.database'],
  ['externalRedis.username', 'redis.auth.username'],
  ['externalRedis.existingSecret', 'redis.auth.existingSecret'],
  ['externalRedis.existingSecretPasswordKey', 'redis.auth.passwordKey'],
]

const passwords = ['redis.auth.password', 'externalRedis.password']

/** `harbor.example.com` and `team/app` are one reference in our setting. */
function joinRegistry(draft: Draft, theirs: string, ours: string): void {
  const registry = textOf(take(draft, `${theirs}.registry`)) ?? ''
  const repository = textOf(valueAt(draft.values, `${theirs}.repository`))
  if (repository === undefined) return
  put(draft, `${ours}.repository`, registry === '' ? repository : `${registry}/${repository}`)
  if (theirs !== ours) take(draft, `${theirs}.repository`)
}

/** `hosts: [{ host, paths: [{ path, pathType }] }]` of `helm create`; there is one host here, so the others are named. */
function takeHosts(draft: Draft): void {
  const hosts = take(draft, 'ingress.hosts')
  const [first, ...more] = itemsOf(hosts)
  const [path] = itemsOf(at(first, 'paths'))
  put(draft, 'ingress.host', textOf(first) ?? at(first, 'host') ?? '')
  const parts: readonly (readonly [string, unknown])[] = [
    ['ingress.path', textOf(path) ?? at(path, 'path')],
    ['ingress.pathType', at(path, 'pathType')],
  ]
  for (const [name, value] of parts) if (value !== undefined) put(draft, name, value)
  const paths = itemsOf(at(first, 'paths'))
  if (paths.length > 1) draft.problems.push({ path: 'ingress.hosts[0].paths[1]', kind: 'not-taken' })
  draft.problems.push(...more.map((_, index) => ({ path: `ingress.hosts[${index + 1}]`, kind: 'not-taken' as const })))
}

/** `rules` of the HTTPRoute of `helm create` since 3.18: one path and one timeout here, so the rest is named. */
function takeRules(draft: Draft): void {
  const rules = itemsOf(take(draft, 'httpRoute.rules'))
  const matches = itemsOf(at(rules[0], 'matches'))
  const path = at(matches[0], 'path', 'value')
  const request = at(rules[0], 'timeouts', 'request')
  if (path !== undefined) put(draft, 'httpRoute.path', path)
  if (request !== undefined) put(draft, 'httpRoute.timeouts.request', request)
  const type = at(matches[0], 'path', 'type')
  const rest = [
    ...(type === undefined || type === 'PathPrefix' ? [] : ['rules[0].matches[0].path.type']),
    ...matches.slice(1).map((_, index) => `rules[0].matches[${index + 1}]`),
    ...(itemsOf(at(rules[0], 'filters')).length > 0 ? ['rules[0].filters'] : []),
    ...rules.slice(1).map((_, index) => `rules[${index + 1}]`),
  ]
  draft.problems.push(...rest.map((name) => ({ path: `httpRoute.${name}`, kind: 'not-taken' as const })))
}

/** `tls: [{ secretName, hosts }]` of `helm create`, `tls: true` of Bitnami. */
function takeTls(draft: Draft, tls: unknown): void {
  const [first] = itemsOf(tls)
  const secretName = at(first, 'secretName')
  put(draft, 'ingress.tls', {
    enabled: tls === true || first !== undefined,
    ...(secretName === undefined ? {} : { secretName }),
  })
}

/** A draft in which keys that other charts have are ours. Whether there were any. */
export function takeOtherCharts(draft: Draft): boolean {
  const before = draft.values as Tree
  const isJoined = [at(before, 'image', 'registry'), at(before, 'redis', 'image', 'registry')].some(
    (registry) => registry !== undefined,
  )
  if (at(before, 'image', 'registry') !== undefined) joinRegistry(draft, 'image', 'image.backend')
  if (at(before, 'redis', 'image', 'registry') !== undefined) joinRegistry(draft, 'redis.image', 'redis.image')
  const isMoved = moved.map(([theirs, ours]) => move(draft, theirs, ours)).includes(true)
  const given = passwords.filter((path) => !isNothing(take(draft, path)))
  for (const path of given) dropPassword(draft, path)
  const hasExternal = isTree(at(before, 'externalRedis'))
  if (hasExternal && at(before, 'redis', 'enabled') === undefined) put(draft, 'redis.enabled', false)
  if (hasExternal && Object.keys(valueAt(draft.values, 'externalRedis') as Tree).length === 0)
    take(draft, 'externalRedis')
  const hasHosts = Array.isArray(at(before, 'ingress', 'hosts'))
  if (hasHosts) takeHosts(draft)
  const hasRules = Array.isArray(at(before, 'httpRoute', 'rules'))
  if (hasRules) takeRules(draft)
  const tls = at(before, 'ingress', 'tls')
  if (Array.isArray(tls) || (typeof tls === 'boolean' && at(before, 'ingress', 'hostname') !== undefined))
    takeTls(draft, take(draft, 'ingress.tls'))
  return isJoined || isMoved || given.length > 0 || hasHosts || hasRules || Array.isArray(tls)
}
