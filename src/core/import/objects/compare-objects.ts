import { canonicalQuantity } from '../../formats/quantity.ts'
import { at, isTree, itemsOf, membersOf } from '../../config/tree.ts'
import type { ImportProblem } from '../imported.ts'
import { isNothing } from '../values/leftovers.ts'
import { isOwned } from './metadata-settings.ts'

// What the API server and the controllers add to the kinds that we write (kubernetes defaults.go of core, apps, networking).
const added = new Set([
  ...['status', 'creationTimestamp', 'generation', 'resourceVersion', 'uid', 'managedFields', 'selfLink', 'finalizers'],
  ...['dnsPolicy', 'restartPolicy', 'schedulerName', 'serviceAccount', 'terminationMessagePath'],
  ...['terminationMessagePolicy', 'successThreshold', 'timeoutSeconds', 'scheme', 'progressDeadlineSeconds'],
  ...['clusterIP', 'clusterIPs', 'internalTrafficPolicy', 'externalTrafficPolicy', 'ipFamilies', 'ipFamilyPolicy'],
  ...['sessionAffinity', 'allocateLoadBalancerNodePorts', 'healthCheckNodePort', 'secrets'],
  // set by the autoscaler while there is one
  'replicas',
  // by the chart; a user's own one is on the pods too
  'app.kubernetes.io/version',
])

// What the definition of HTTPRoute fills in (gateway.networking.k8s.io_httproutes.yaml, parentRefs and backendRefs).
const addedAs: Readonly<Record<string, readonly unknown[]>> = {
  group: ['', 'gateway.networking.k8s.io'],
  kind: ['Gateway', 'Service'],
  weight: [1],
}

/** A place of an object that is not as ours: `{ names: ['spec', 'replicas'], kind: 'differs' }`. */
export type Found = Pick<ImportProblem, 'kind'> & { readonly names: readonly PropertyKey[] }

const differs = (names: readonly PropertyKey[]): Found[] => [{ names, kind: 'differs' }]
const unknown = (names: readonly PropertyKey[]): Found[] => [{ names, kind: 'unknown-key' }]

function isSameScalar(ours: unknown, theirs: unknown): boolean {
  if (ours === theirs) return true
  if (typeof ours !== 'string' || typeof theirs !== 'string') return false
  const amount = canonicalQuantity(ours)
  return amount !== null && amount === canonicalQuantity(theirs)
}

/** Annotations none of which is the user's; labels each object of ours has itself. */
const isAllOwned = (key: string, node: unknown): boolean =>
  key === 'annotations' && membersOf(node).every(([name]) => isOwned(key, name))

/** `env[name=TZ]`: among many, its number would say nothing to a person. */
const itemNames = (names: readonly PropertyKey[], item: unknown): readonly PropertyKey[] => [
  ...names.slice(0, -1),
  `${String(names.at(-1))}[name=${String(at(item, 'name'))}]`,
]

/** Two listeners of one Gateway have its name alike. */
const isNamed = (items: readonly unknown[]) =>
  items.every((item) => typeof at(item, 'name') === 'string') &&
  new Set(items.map((item) => at(item, 'name'))).size === items.length

/** Items with a name are the same wherever they stand, others where they stand. */
function compareLists(ours: readonly unknown[], theirs: readonly unknown[], names: readonly PropertyKey[]): Found[] {
  if (!isNamed(ours) || !isNamed(theirs)) {
    if (ours.length !== theirs.length) return differs(names)
    return ours.flatMap((item, index) => compare(item, theirs[index], [...names, index]))
  }
  const known = new Set(ours.map((item) => at(item, 'name')))
  const more = [...theirs.entries()].filter(([, item]) => !known.has(at(item, 'name')))
  return [
    ...ours.flatMap((item, index) =>
      compare(
        item,
        theirs.find((other) => at(other, 'name') === at(item, 'name')),
        [...names, index],
      ),
    ),
    ...more.flatMap(([, item]) => unknown(itemNames(names, item))),
  ]
}

// The first edition set it for the app alone; objects that it made are still ours.
const isNewer = (names: readonly PropertyKey[]): boolean => names.at(-1) === 'ephemeral-storage'

/** Where `theirs` holds another value than `ours`, or something that ours has not, but for what clusters and tools add. */
export function compare(ours: unknown, theirs: unknown, names: readonly PropertyKey[] = []): Found[] {
  if (theirs === undefined || theirs === null) return isNothing(ours) || isNewer(names) ? [] : differs(names)
  if (Array.isArray(ours)) return Array.isArray(theirs) ? compareLists(ours, itemsOf(theirs), names) : differs(names)
  if (!isTree(ours) || !isTree(theirs)) return isSameScalar(ours, theirs) ? [] : differs(names)
  const parent = names.at(-1)
  const isSkipped = (key: string) => (parent === 'labels' || parent === 'annotations') && isOwned(parent, key)
  const shared = Object.keys(ours).filter((key) => !isSkipped(key))
  const isAdded = (key: string) =>
    added.has(key) || addedAs[key]?.includes(theirs[key]) || isSkipped(key) || isAllOwned(key, theirs[key])
  const more = Object.keys(theirs).filter(
    (key) => !Object.hasOwn(ours, key) && !isAdded(key) && !isNothing(theirs[key]),
  )
  return [
    ...shared.flatMap((key) => compare(ours[key], at(theirs, key), [...names, key])),
    ...more.flatMap((key) => unknown([...names, key])),
  ]
}
