import type { CheckedConfig } from '../config/config.ts'
import type { OutputFile } from '../yaml/lines.ts'
import { yamlLines } from '../yaml/yaml.ts'

// What YAML reads as a number, a date, a boolean or null. A key with a prefix never is.
const NO_STRING = /^(?:\d[^/]*|true|false|null)$/i

/**
 * Whether Kustomize can carry the objects. It writes the keys of annotations anew, without quotes, and stops at one that is no
 * string then (kyaml NewMapRNode); and it makes a blank of U+0085. Both up to kubectl 1.36; kubectl alone and Helm do neither.
 */
export function canKustomize({ commonAnnotations, ingress, podAnnotations }: CheckedConfig): boolean {
  const onObjects = [...commonAnnotations, ...(ingress.enabled ? ingress.annotations : [])]
  return (
    !onObjects.some(({ key }) => NO_STRING.test(key)) &&
    ![...onObjects, ...podAnnotations].some(({ value }) => value.includes('\u0085'))
  )
}

/** `kubectl apply -k .`: the manifests as they are, in their order; a place to put patches beside them. */
export const kustomization = (manifests: readonly OutputFile[]): OutputFile => ({
  path: 'kustomization.yaml',
  lines: yamlLines({
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: manifests.map(({ path }) => path),
  }),
})
