import type { CheckedConfig } from '../../src/core/config/config.ts'
import type { KubeObject } from './objects.ts'

/** Without what Helm writes on every object itself, unless the user has asked for the same key. */
export function withoutHelmLabels(object: KubeObject, { commonLabels }: CheckedConfig): KubeObject {
  const own = ['helm.sh/chart', 'app.kubernetes.io/managed-by', 'app.kubernetes.io/version'].filter(
    (key) => !commonLabels.some((row) => row.key === key),
  )
  const labels = Object.entries(object.metadata.labels ?? {}).filter(([key]) => !own.includes(key))
  return { ...object, metadata: { ...object.metadata, labels: Object.fromEntries(labels) } }
}
