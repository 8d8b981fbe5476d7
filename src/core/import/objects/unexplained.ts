import type { DeploymentConfig } from '../../config/config.ts'
import { checkContract } from '../../contract/check-contract.ts'
import { canonicalQuantity } from '../../formats/quantity.ts'
import { fileText } from '../../yaml/lines.ts'
import { manifestFiles } from '../../manifests/index.ts'
import { joinPath } from '../../config/path.ts'
import { at, isTree, itemsOf, membersOf } from '../../config/tree.ts'
import type { ImportProblem } from '../imported.ts'
import { isNothing } from '../leftovers.ts'
import { readYaml } from '../read-yaml.ts'
import { type KubernetesObject, kubernetesObjects, objectPath } from './kubernetes-objects.ts'
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

type Found = Pick<ImportProblem, 'kind'> & { readonly names: readonly PropertyKey[] }

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

const isNamed = (items: readonly unknown[]) => items.every((item) => typeof at(item, 'name') === 'string')

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
    ...more.flatMap(([index]) => unknown([...names, index])),
  ]
}

// The first edition set it for the app alone; objects that it made are still ours.
const isNewer = (names: readonly PropertyKey[]): boolean => names.at(-1) === 'ephemeral-storage'

function compare(ours: unknown, theirs: unknown, names: readonly PropertyKey[]): Found[] {
  if (theirs === undefined || theirs === null) return isNothing(ours) || isNewer(names) ? [] : differs(names)
  if (Array.isArray(ours)) return Array.isArray(theirs) ? compareLists(ours, itemsOf(theirs), names) : differs(names)
  if (!isTree(ours) || !isTree(theirs)) return isSameScalar(ours, theirs) ? [] : differs(names)
  const parent = names.at(-1)
  const isSkipped = (key: string) => (parent === 'labels' || parent === 'annotations') && isOwned(parent, key)
  const shared = Object.keys(ours).filter((key) => !isSkipped(key))
  const isAdded = (key: string) => added.has(key) || isSkipped(key) || isAllOwned(key, theirs[key])
  const more = Object.keys(theirs).filter(
    (key) => !Object.hasOwn(ours, key) && !isAdded(key) && !isNothing(theirs[key]),
  )
  return [
    ...shared.flatMap((key) => compare(ours[key], at(theirs, key), [...names, key])),
    ...more.flatMap((key) => unknown([...names, key])),
  ]
}

/** The objects that the configuration makes, as a reader of YAML gets them. */
function ownObjects(config: DeploymentConfig): readonly KubernetesObject[] {
  const { config: checked } = checkContract(config)
  const texts = checked === null ? [] : manifestFiles(checked).map(fileText)
  return texts.flatMap((text) => {
    const read = readYaml(text)
    return read.ok ? (kubernetesObjects(read.documents) ?? []) : []
  })
}

/** Where objects hold something that the imported configuration does not make of itself; none while it has an error. */
export function unexplained(config: DeploymentConfig, objects: readonly KubernetesObject[]): ImportProblem[] {
  const ours = new Map(ownObjects(config).map((object) => [objectPath(object), object]))
  if (ours.size === 0) return []
  return objects.flatMap((object): ImportProblem[] => {
    const path = objectPath(object)
    const own = ours.get(path)
    if (own === undefined) return [{ path, kind: 'unknown-key' }]
    const found = compare(own.node, object.node, []).filter(({ names }) => names.join('.') !== 'metadata.namespace')
    return found.map(({ names, kind }) => ({ path: `${path} ${joinPath(names)}`, kind }))
  })
}
