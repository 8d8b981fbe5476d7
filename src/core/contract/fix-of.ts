import { changedPaths } from '../config/changed-paths.ts'
import type { ConfigPath, DeploymentConfig } from '../config/config.ts'
import { valueAt } from '../config/path.ts'
import type { Issue } from './check-contract.ts'
import { rules } from './rules/index.ts'

interface Change {
  readonly path: ConfigPath
  readonly before: unknown
  readonly after: unknown
}

/** The one clear answer to an issue, and what it would change; never empty. */
export interface Fix {
  readonly config: DeploymentConfig
  readonly changes: readonly Change[]
}

const fixes = new Map(rules.flatMap(({ id, fix }) => (fix ? [[id, fix] as const] : [])))

/** What would mend an issue; null where there is no one clear answer, or where it is what stands there already. */
export function fixOf({ rule, path }: Issue, values: DeploymentConfig): Fix | null {
  const config = fixes.get(rule)?.(values, path) ?? null
  if (config === null) return null
  const paths = changedPaths(values, config)
  if (paths.length === 0) return null
  return {
    config,
    changes: paths.map((changed) => ({
      path: changed,
      before: valueAt(values, changed),
      after: valueAt(config, changed),
    })),
  }
}
