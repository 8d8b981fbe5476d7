import { isTree, merged, type Tree } from '../../config/tree.ts'
import { readHcl } from './hcl.ts'
import type { ImportProblem, Reader } from '../imported.ts'
import { isRefusal, ofRelease, pairsOf, valuesText, withSet } from '../wrapped/wrapped.ts'
import { moduleSettings } from './module-settings.ts'

/** A terraform.tfvars of the app's module, or the arguments of its `module` block. */
export const terraform: Reader<string> = (text, context) => {
  const body = readHcl(text)
  if (body === null) return null
  const release = body.blocks.find(({ type, labels }) => type === 'resource' && labels[0] === 'helm_release')
  if (release === undefined) {
    const module = body.blocks.find(({ type }) => type === 'module')
    const { attributes } = module?.body ?? body
    const inputs = Object.entries(attributes).filter(
      ([name]) => module === undefined || !['source', 'version'].includes(name),
    )
    return inputs.length === 0 ? null : moduleSettings('terraform', inputs)
  }
  const { attributes, blocks } = release.body
  const problems: ImportProblem[] = []
  const parts = Object.hasOwn(attributes, 'values') ? [attributes['values']].flat() : []
  let values: Tree = {}
  for (const [index, part] of parts.entries()) {
    const read = typeof part === 'string' ? valuesText(part) : isTree(part) ? part : null
    if (read === null) problems.push({ path: `helm_release.values[${index}]`, kind: 'elsewhere' })
    else if (isRefusal(read)) return read
    else values = merged(values, read) as Tree
  }
  const sets = [
    ...blocks.filter(({ type }) => type === 'set').map(({ body: { attributes: set } }) => set),
    ...[attributes['set']].flat().filter(isTree),
  ]
  return ofRelease(
    {
      source: 'terraform',
      name: attributes['name'],
      namespace: attributes['namespace'],
      values: withSet(values, pairsOf(sets)),
      problems,
    },
    context,
  )
}
