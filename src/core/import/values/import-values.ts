import { type CheckedConfig, type DeploymentConfig, defaults } from '../../config/config.ts'
import { ofFirstEdition } from '../../config/edition.ts'
import { segments, valueAt } from '../../config/path.ts'
import { rewritten, type Tree } from '../../config/tree.ts'
import { unhealthyPodEvictionPolicy } from '../../manifests/pod-disruption-budget.ts'
import type { ImportContext, ImportProblem, Sketch } from '../imported.ts'
import { chartValues } from './chart-values.ts'
import { type Draft, put } from './draft.ts'
import { withoutLeftovers } from './leftovers.ts'
import { takeOtherCharts } from './other-charts.ts'
import { isUpstream, takeUpstream } from './upstream-keys.ts'

const earlierKey: ImportProblem = { path: 'redis.auth.urlKey', kind: 'earlier-default' }

const policyPath = 'podDisruptionBudget.unhealthyPodEvictionPolicy'

/** Follows from the target version of Kubernetes, which no values file says. */
function policyProblems(policy: unknown, { release }: DeploymentConfig): ImportProblem[] {
  const ours = unhealthyPodEvictionPolicy({ release } as CheckedConfig) ?? ''
  return policy === undefined || policy === null || policy === ours ? [] : [{ path: policyPath, kind: 'derived' }]
}

/** A values file of our chart, of the upstream chart 0.1.11, or in the keys that many charts have. */
export function importValues(file: Tree, { current, base }: ImportContext): Sketch {
  const draft: Draft = { values: file, names: new Map(), problems: [], dropped: [] }
  const isOther = takeOtherCharts(draft)
  const isTheirs = isUpstream(draft.values)
  if (isTheirs) takeUpstream(draft)
  // The upstream chart writes no timeout: those that it shall have are annotations.
  if (isTheirs && !isOther && valueAt(draft.values, 'ingress.enabled') === true) put(draft, 'streams.idleSeconds', '')
  const values = draft.values as Tree
  const kept = withoutLeftovers(
    rewritten(values, segments(policyPath), () => undefined),
    defaults,
  ) as Tree
  // Laid on top, a file says nothing of the keys that it does not name.
  const earlier = isTheirs || isOther || base !== defaults ? null : ofFirstEdition(kept)
  const { settings, problems } = chartValues(earlier ?? kept)
  return {
    source: isTheirs || isOther ? 'upstream-values' : 'values',
    settings,
    isWhole: true,
    problems: [
      ...draft.problems,
      ...policyProblems(valueAt(values, policyPath), current),
      ...(earlier ? [earlierKey] : []),
      ...problems,
    ],
    dropped: draft.dropped,
    isKnown: isTheirs || isOther || Object.keys(file).length === 0,
    names: draft.names,
  }
}
