import type { ConfigPath } from '../../core/config/config.ts'
import type { Issue } from '../../core/contract/check-contract.ts'

/** A path whose list has not changed keeps the very list, so that its field need not render again. */
export type IssuesByPath = ReadonlyMap<ConfigPath, readonly Issue[]>

const none: IssuesByPath = new Map()

const sameRules = (a: readonly Issue[], b: readonly Issue[]) =>
  a.length === b.length && a.every(({ rule }, i) => rule === b[i]?.rule)

/** All issues, each at the path it is about. */
export function byPath(issues: readonly Issue[], before: IssuesByPath = none): IssuesByPath {
  const map = new Map<ConfigPath, readonly Issue[]>()
  for (const issue of issues) map.set(issue.path, [...(map.get(issue.path) ?? []), issue])
  for (const [path, list] of map) {
    const old = before.get(path)
    if (old && sameRules(old, list)) map.set(path, old)
  }
  return map
}

/** Said with the very key that makes it true: what is typed here goes on being typed, and into other places. */
const atOnce = new Set<Issue['rule']>([
  'SECRET-TYPED',
  'SECRET-LIKELY',
  'APP-ENV-BACKEND-URL-CREDENTIALS',
  'GIT-CREDENTIALS',
])

/**
 * What may be said while a person types: a secret, an issue that stood there before and still does, and whatever is wrong now in a
 * field that was wrong already. A field that was right is left alone until the person leaves it.
 */
export const stillThere = (before: IssuesByPath, issues: readonly Issue[]): IssuesByPath =>
  byPath(
    issues.filter(({ rule, path }) => atOnce.has(rule) || before.has(path)),
    before,
  )
