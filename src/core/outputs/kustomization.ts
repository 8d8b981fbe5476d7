import type { CheckedConfig } from '../config.ts'
import type { OutputFile } from '../lines.ts'
import { yamlLines } from '../yaml.ts'

// What YAML reads as a number, a date, a boolean or null. A key with a prefix never is.
const NO_STRING = /^(?:\d[^/]*|true|false|null)$/i

/**
 * Whether Kustomize can carry the objects. It writes the keys of annotations anew, without quotes, and stops at a key that is
 * no string then (kyaml NewMapRNode, up to kubectl 1.36); kubectl and Helm have no such trouble.
 */
export const canKustomize = ({ commonAnnotations, ingress }: CheckedConfig): boolean =>
  ![...commonAnnotations, ...(ingress.enabled ? ingress.annotations : [])].some(({ key }) => NO_STRING.test(key))

/** `kubectl apply -k .`: the manifests as they are, in their order; a place to put patches beside them. */
export const kustomization = (manifests: readonly OutputFile[]): OutputFile => ({
  path: 'kustomization.yaml',
  lines: yamlLines({
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: manifests.map(({ path }) => path),
  }),
})
