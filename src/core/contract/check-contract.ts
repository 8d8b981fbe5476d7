import type { CheckedConfig, DeploymentConfig } from '../config.ts'
import { isIdle } from '../idle.ts'
import { expand, valueAt } from '../path.ts'
import type { Issue as IssueOf } from './rule.ts'
import { type RuleId, rules } from './rules/index.ts'

export type Issue = IssueOf<RuleId>

export interface Verdict {
  /** Errors first; within a severity, in the order of the form. */
  readonly issues: readonly Issue[]
  /** The same configuration, fit for every output; null while an error stands. */
  readonly config: CheckedConfig | null
}

/** Holds a configuration against every rule: all issues at once, and the proof that it may be put out. */
export function checkContract(values: DeploymentConfig): Verdict {
  const issues = rules.flatMap(({ id, paths, severity, holds }) =>
    paths
      .flatMap((pattern) => expand(values, pattern))
      .filter((path) => !isIdle(values, path) && !holds(valueAt(values, path) as never, values, path))
      .map((path): Issue => ({ clause: id, path, severity })),
  )
  const errors = issues.filter(({ severity }) => severity === 'error')
  const warnings = issues.filter(({ severity }) => severity === 'warning')
  return {
    issues: [...errors, ...warnings],
    config: errors.length === 0 ? (values as unknown as CheckedConfig) : null,
  }
}
