import { defaults } from '../../config/config.ts'
import { isTree, type Tree } from '../../config/tree.ts'
import type { Reader } from '../imported.ts'
import { ofRelease } from './wrapped.ts'

const ownKeys = new Set(Object.keys(defaults))
const looksLikeOurs = (node: unknown): node is Tree => isTree(node) && Object.keys(node).some((key) => ownKeys.has(key))

/**
 * The values of a parent chart: ours stand one level down, under the chart's name or, when it is the only candidate, under
 * an alias. The parent's other values are its own and no loss.
 */
export const parentChart: Reader<Tree> = (node, context) => {
  const named = node['realtime-svg']
  if (isTree(named)) return ofRelease({ source: 'parent-chart', values: named }, context)
  if (Object.keys(node).some((key) => ownKeys.has(key) || key === 'image')) return null
  const candidates = Object.values(node).filter(looksLikeOurs)
  const [only] = candidates
  return only !== undefined && candidates.length === 1
    ? ofRelease({ source: 'parent-chart', values: only }, context)
    : null
}
