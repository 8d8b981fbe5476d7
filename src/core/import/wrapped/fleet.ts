import { at, isTree, itemsOf, type Tree } from '../../config/tree.ts'
import type { Reader } from '../imported.ts'
import { elsewhere, ofRelease } from './wrapped.ts'

/** Rancher's fleet.yaml: `helm.values`, files and ConfigMaps beside it (fleet.rancher.io/ref-fleet-yaml). */
export const fleet: Reader<Tree> = (node, context) => {
  const helm = node['helm']
  const isFleet = isTree(helm) && ['chart', 'releaseName', 'values', 'valuesFiles', 'repo'].some((key) => key in helm)
  if (!isFleet) return null
  return ofRelease(
    {
      source: 'fleet',
      name: helm['releaseName'],
      namespace: node['namespace'] ?? node['defaultNamespace'],
      values: isTree(helm['values']) ? helm['values'] : {},
      problems: [
        ...elsewhere('helm.valuesFiles', itemsOf(helm['valuesFiles'])),
        ...elsewhere('helm.valuesFrom', itemsOf(at(helm, 'valuesFrom'))),
      ],
    },
    context,
  )
}
