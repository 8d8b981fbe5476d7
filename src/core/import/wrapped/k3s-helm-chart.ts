import { at, membersOf, merged, textOf, type Tree } from '../../config/tree.ts'
import type { Reader } from '../imported.ts'
import { isRefusal, ofRelease, valuesText, withSet } from './wrapped.ts'

/** k3s' and RKE2's HelmChart and HelmChartConfig: `valuesContent` is a text of YAML, `set` a map (docs.k3s.io/helm). */
export const k3sHelmChart: Reader<Tree> = (node, context) => {
  const isChart = node['kind'] === 'HelmChart' || node['kind'] === 'HelmChartConfig'
  if (!isChart || !textOf(node['apiVersion'])?.startsWith('helm.cattle.io/')) return null
  const content = valuesText(at(node, 'spec', 'valuesContent'))
  if (isRefusal(content)) return content
  const values = merged(content, at(node, 'spec', 'values')) as Tree
  return ofRelease(
    {
      source: 'helm-chart',
      name: at(node, 'metadata', 'name'),
      namespace: at(node, 'spec', 'targetNamespace'),
      values: withSet(values, membersOf(at(node, 'spec', 'set'))),
    },
    context,
  )
}
