import { at, textOf } from '../../config/tree.ts'
import type { Dropped, ImportProblem } from '../imported.ts'
import { isNothing } from '../values/leftovers.ts'
import { type KubernetesObject, objectPath } from './kubernetes-objects.ts'

type Component = 'app' | 'redis'

/** The objects of one release of realtime-svg, and what else the text had. */
export interface ReleaseObjects {
  readonly release: string
  readonly namespace: string | undefined
  readonly app: KubernetesObject
  /** Made by our manifests or chart, of this or another version of the page. */
  readonly isOwn: boolean
  readonly objects: readonly KubernetesObject[]
  readonly find: (kind: string, component?: Component) => KubernetesObject | undefined
  readonly problems: readonly ImportProblem[]
  readonly dropped: readonly Dropped[]
}

const label = ({ node }: KubernetesObject, name: string) => at(node, 'metadata', 'labels', `app.kubernetes.io/${name}`)
const isOurs = (object: KubernetesObject) => label(object, 'name') === 'realtime-svg'
const instance = (object: KubernetesObject) => textOf(label(object, 'instance')) ?? object.name

/** The upstream chart calls it "backend". */
const componentOf = (object: KubernetesObject): Component => (label(object, 'component') === 'redis' ? 'redis' : 'app')

// Made by the cluster itself for the objects that people write, or in every namespace.
const generated = new Set(['Pod', 'ReplicaSet', 'ControllerRevision', 'Endpoints', 'EndpointSlice', 'Event'])
const everywhere = new Set(['ConfigMap/kube-root-ca.crt', 'Service/kubernetes', 'ServiceAccount/default'])

const isAside = (object: KubernetesObject) => generated.has(object.kind) || everywhere.has(objectPath(object))

const isApp = (object: KubernetesObject) =>
  object.kind === 'Deployment' && isOurs(object) && componentOf(object) === 'app'

/** Whether a Deployment of realtime-svg is among the objects. */
export const hasApp = (all: readonly KubernetesObject[]): boolean => all.some(isApp)

/** Picks the first release whose Deployment is in the text; null when there is none. */
export function releaseObjects(all: readonly KubernetesObject[]): ReleaseObjects | null {
  const app = all.find(isApp)
  if (app === undefined) return null
  const release = instance(app)
  const isSame = (object: KubernetesObject) =>
    instance(object) === release && (object.namespace ?? app.namespace) === app.namespace
  const isItsNamespace = ({ kind, name }: KubernetesObject) => kind === 'Namespace' && name === app.namespace

  const secrets = all.filter(({ kind }) => kind === 'Secret')
  const rest = all.filter((object) => object.kind !== 'Secret' && !isAside(object))
  const objects = rest.filter((object) => isItsNamespace(object) || (isOurs(object) && isSame(object)))
  const taken = new Set(objects)
  const others = rest.filter((object) => !taken.has(object))
  return {
    release,
    namespace: app.namespace,
    app,
    isOwn: label(app, 'component') === 'app',
    objects,
    find: (kind, component = 'app') =>
      objects.find((object) => object.kind === kind && componentOf(object) === component),
    problems: others.map((object) => ({
      path: objectPath(object),
      kind: isOurs(object) ? 'other-release' : 'not-ours',
    })),
    dropped: secrets
      .filter(({ node }) => !isNothing(node['data']) || !isNothing(node['stringData']))
      .map((object) => ({ path: objectPath(object), kind: 'secret' })),
  }
}
