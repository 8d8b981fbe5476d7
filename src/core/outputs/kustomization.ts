import type { OutputFile } from '../yaml/lines.ts'
import { yamlLines } from '../yaml/yaml.ts'

/** `kubectl apply -k .`: the manifests as they are, in their order; a place to put patches beside them. */
export const kustomization = (manifests: readonly OutputFile[]): OutputFile => ({
  path: 'kustomization.yaml',
  lines: yamlLines({
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: manifests.map(({ path }) => path),
  }),
})
