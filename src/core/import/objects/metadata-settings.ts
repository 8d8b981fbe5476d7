import { ownLabelKeys } from '../../manifests/metadata.ts'
import { at, membersOf } from '../../config/tree.ts'

// Written by kubectl, Helm, Argo CD, Flux, GKE and the control plane; the checksum is ours.
const OWNED_ANNOTATION =
  /^(?:kubectl\.kubernetes\.io\/(?:last-applied|restartedAt)|meta\.helm\.sh\/|helm\.sh\/|deployment\.kubernetes\.io\/|control-plane\.alpha\.|cloud\.google\.com\/neg-status$|argocd\.argoproj\.io\/)|^checksum\//
const OWNED_LABEL =
  /^helm\.sh\/|^app\.kubernetes\.io\/managed-by$|^(?:argocd\.argoproj|(?:kustomize|helm)\.toolkit\.fluxcd)\.io\//
// kubernetes.io/docs/concepts/overview/working-with-objects/common-labels: made by the other chart, set by nobody.
const RECOMMENDED = /^app\.kubernetes\.io\//

/** Whether a label or an annotation is not the user's: kubectl's, Helm's, the control plane's or our own. */
export const isOwned = (kind: 'labels' | 'annotations', key: string): boolean =>
  kind === 'annotations' ? OWNED_ANNOTATION.test(key) : OWNED_LABEL.test(key) || ownLabelKeys.includes(key)

/** The user's labels or annotations of a node with `metadata`. */
const own = (node: unknown, kind: 'labels' | 'annotations') =>
  membersOf(at(node, 'metadata', kind)).filter(([key]) => !isOwned(kind, key))

const pairs = (members: readonly [string, unknown][]) => members.map(([key, value]) => ({ key, value }))

/** What the Deployment and its pods have in common was given to every object; another tool marks one of them only. */
function common(deployment: unknown, kind: 'labels' | 'annotations') {
  const template = new Set(own(at(deployment, 'spec', 'template'), kind).map(([key]) => key))
  return own(deployment, kind).filter(([key]) => template.has(key))
}

/** The objects whose own annotations are settings. */
interface Annotated {
  readonly ingress?: unknown
  readonly route?: unknown
  readonly service?: unknown
}

/** Labels and annotations of all objects, and those of pods, Service, Ingress and route alone. `isOwn`: made by our manifests or chart. */
export function metadataSettings(deployment: unknown, { ingress, route, service }: Annotated, isOwn: boolean) {
  const annotations = common(deployment, 'annotations')
  const values = new Map(annotations)
  const besides = (node: unknown) => pairs(own(node, 'annotations').filter(([key, value]) => values.get(key) !== value))
  return {
    commonLabels: pairs(common(deployment, 'labels').filter(([key]) => isOwn || !RECOMMENDED.test(key))),
    commonAnnotations: pairs(annotations),
    podAnnotations: besides(at(deployment, 'spec', 'template')),
    ingressAnnotations: besides(ingress),
    serviceAnnotations: besides(service),
    routeAnnotations: besides(route),
  }
}
