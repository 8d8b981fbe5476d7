import { at, isTree, itemsOf, membersOf, merged, textOf, type Tree } from '../../config/tree.ts'
import type { ImportContext, Reader, Sketch } from '../imported.ts'
import type { Refusal } from '../../config/refusal.ts'
import { elsewhere, isRefusal, ofRelease, pairsOf, valuesText, withSet } from './wrapped.ts'

/** Values, then valuesObject instead of them, then parameters on top (argo-cd.readthedocs.io/en/stable/user-guide/helm). */
function helmValues(helm: unknown): Tree | Refusal {
  const object = at(helm, 'valuesObject')
  const values = isTree(object) ? object : valuesText(at(helm, 'values'))
  if (isRefusal(values)) return values
  return withSet(
    values,
    pairsOf(itemsOf(at(helm, 'parameters'))).filter(([name]) => name !== ''),
  )
}

function ofApplication(node: unknown, path: string, context: ImportContext): Sketch | Refusal {
  const spec = at(node, 'spec')
  const sources = [at(spec, 'source'), ...itemsOf(at(spec, 'sources'))].filter(isTree)
  const source = sources.find((each) => isTree(each['helm'])) ?? sources[0]
  const helm = at(source, 'helm')
  const values = helmValues(helm)
  if (isRefusal(values)) return values
  return ofRelease(
    {
      source: 'argo-application',
      name: at(helm, 'releaseName') ?? at(node, 'metadata', 'name'),
      namespace: at(spec, 'destination', 'namespace'),
      values,
      problems: [
        ...elsewhere(`${path}helm.valueFiles`, itemsOf(at(helm, 'valueFiles'))),
        ...elsewhere(`${path}helm.fileParameters`, itemsOf(at(helm, 'fileParameters'))),
      ],
    },
    context,
  )
}

/** Argo CD's Application, and the template of an ApplicationSet; what a generator fills in is named. */
export const argoApplication: Reader<Tree> = (node, context) => {
  if (!textOf(node['apiVersion'])?.startsWith('argoproj.io/')) return null
  if (node['kind'] === 'Application') return ofApplication(node, 'spec.source.', context)
  if (node['kind'] !== 'ApplicationSet') return null
  const template = at(node, 'spec', 'template')
  const metadata = Object.fromEntries(
    membersOf(at(template, 'metadata')).filter(([, value]) => !String(value).includes('{{')),
  )
  return ofApplication(merged({}, { ...(template as Tree), metadata }), 'spec.template.spec.source.', context)
}
