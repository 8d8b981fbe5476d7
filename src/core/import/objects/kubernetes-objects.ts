import { at, isTree, itemsOf, textOf, type Tree } from '../../config/tree.ts'

/** One object of a cluster, or of a file for one. */
export interface KubernetesObject {
  readonly kind: string
  readonly name: string
  /** Undefined where the text does not say. */
  readonly namespace: string | undefined
  readonly node: Tree
}

/** Whether a document says of itself what kind of object it is. */
export const isObject = (node: unknown): node is Tree =>
  typeof at(node, 'apiVersion') === 'string' && typeof at(node, 'kind') === 'string'

/** What `kubectl get` makes of several objects: a List, or a DeploymentList. */
const unpacked = (node: Tree): readonly unknown[] => (Array.isArray(node['items']) ? itemsOf(node['items']) : [node])

const objectOf = (node: Tree): KubernetesObject => ({
  kind: textOf(node['kind']) ?? '',
  name: textOf(at(node, 'metadata', 'name')) ?? '',
  namespace: textOf(at(node, 'metadata', 'namespace')),
  node,
})

/** The objects of these documents, those of lists too. */
export const kubernetesObjects = (documents: readonly unknown[]): readonly KubernetesObject[] =>
  documents.filter(isObject).flatMap(unpacked).filter(isTree).map(objectOf)

/** `Deployment/realtime-svg`, as kubectl names it. */
export const objectPath = ({ kind, name }: Pick<KubernetesObject, 'kind' | 'name'>): string => `${kind}/${name}`
