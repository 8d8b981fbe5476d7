import { type CheckedConfig, type DeploymentConfig, defaults } from '../config/config.ts'
import { unhealthyPodEvictionPolicy } from '../manifests/pod-disruption-budget.ts'
import { ofFirstEdition } from '../config/edition.ts'
import { joinPath, segments, valueAt } from '../config/path.ts'
import { type Refusal, refusal } from '../config/refusal.ts'
import { membersOf, rewritten, type Tree } from '../config/tree.ts'
import { untrustedConfig } from '../config/untrusted-config.ts'
import { chartValues } from './chart-values.ts'
import type { Imported, ImportProblem } from './imported.ts'
import { withoutLeftovers } from './leftovers.ts'
import { settled } from './settled.ts'
import { upstreamKeys } from './upstream-keys.ts'

/** Whether there is at least one value that none of the problems is about. */
export function understandsAny(
  node: unknown,
  problems: ReadonlySet<string>,
  names: readonly PropertyKey[] = [],
): boolean {
  if (problems.has(joinPath(names))) return false
  const members = Array.isArray(node) ? [...node.entries()] : membersOf(node)
  if (members.length === 0) return names.length > 0
  return members.some(([name, member]) => understandsAny(member, problems, [...names, name]))
}

const earlierKey: ImportProblem = { path: 'redis.auth.urlKey', kind: 'earlier-default' }

const policyPath = 'podDisruptionBudget.unhealthyPodEvictionPolicy'

/** Follows from the target version of Kubernetes, which no values file says. */
function policyProblems(policy: unknown, { release }: DeploymentConfig): ImportProblem[] {
  const ours = unhealthyPodEvictionPolicy({ release } as CheckedConfig) ?? ''
  return policy === undefined || policy === null || policy === ours ? [] : [{ path: policyPath, kind: 'derived' }]
}

/** What no chart has a value for stays as the person has it. */
const inPlace = (config: DeploymentConfig, { release, registry, image }: DeploymentConfig): DeploymentConfig => ({
  ...config,
  release,
  registry,
  image: { ...config.image, platforms: image.platforms },
})

/** A values file of our chart or of the upstream chart 0.1.11; what it does not mention is at its default. */
export function importValues(file: Tree, current: DeploymentConfig): Imported | Refusal {
  const upstream = upstreamKeys(file)
  const values = upstream?.values ?? file
  const policy = valueAt(values, policyPath)
  const kept = withoutLeftovers(
    rewritten(values, segments(policyPath), () => undefined),
    defaults,
  ) as Tree
  const earlier = upstream === null ? ofFirstEdition(kept) : null
  const { settings, problems } = chartValues(earlier ?? kept)
  const read = untrustedConfig(settings)
  const own = [...problems, ...read.problems]
  const isKnown = upstream !== null || Object.keys(file).length === 0
  if (!isKnown && !understandsAny(kept, new Set(own.map(({ path }) => path)))) return refusal('nothing-understood')
  const renamed = own.map(({ path, kind }) => ({ path: upstream?.names.get(path) ?? path, kind }))
  return {
    ok: true,
    source: upstream === null ? 'values' : 'upstream-values',
    config: inPlace(settled(read.config), current),
    problems: [
      ...(upstream?.problems ?? []),
      ...policyProblems(policy, current),
      ...(earlier ? [earlierKey] : []),
      ...renamed,
    ],
    dropped: upstream?.dropped ?? [],
  }
}
