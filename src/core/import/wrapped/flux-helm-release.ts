import { at, isTree, itemsOf, textOf, type Tree } from '../../config/tree.ts'
import type { Reader } from '../imported.ts'
import { elsewhere, ofRelease } from './wrapped.ts'

/** Flux's HelmRelease, v2 and its betas. The release is called `<targetNamespace>-<name>` unless it says otherwise (fluxcd.io/flux/components/helm/helmreleases, "Release name"). */
export const fluxHelmRelease: Reader<Tree> = (node, context) => {
  if (node['kind'] !== 'HelmRelease' || !textOf(node['apiVersion'])?.startsWith('helm.toolkit.fluxcd.io/')) return null
  const target = textOf(at(node, 'spec', 'targetNamespace'))
  const name = textOf(at(node, 'metadata', 'name')) ?? ''
  const values = at(node, 'spec', 'values')
  return ofRelease(
    {
      source: 'helm-release',
      name: at(node, 'spec', 'releaseName') ?? (target === undefined ? name : `${target}-${name}`),
      namespace: target ?? at(node, 'metadata', 'namespace'),
      values: isTree(values) ? values : {},
      problems: elsewhere('spec.valuesFrom', itemsOf(at(node, 'spec', 'valuesFrom'))),
    },
    context,
  )
}
