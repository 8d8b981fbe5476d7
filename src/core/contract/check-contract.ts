import type { CheckedConfig, DeploymentConfig } from '../config/config.ts'
import { withoutUserinfo } from '../formats/userinfo.ts'
import { isDisabled } from '../config/disabled-settings.ts'
import { expand, valueAt, withValue } from '../config/path.ts'
import type { Issue as IssueOf } from './rule.ts'
import { type RuleId, rules } from './rules/index.ts'

export type Issue = IssueOf<RuleId>

export interface Verdict {
  /** Errors first; within a severity, in the order of the form. */
  readonly issues: readonly Issue[]
  /** The same configuration without logins, fit for every output; null while an error stands. */
  readonly config: CheckedConfig | null
}

/** An address with a login is warned of; what is put out is the address alone. */
function withoutSecrets(values: DeploymentConfig): DeploymentConfig {
  const { backendUrl } = values.config
  const address = withoutUserinfo(backendUrl)
  return address === backendUrl ? values : withValue(values, 'config.backendUrl', address)
}

/** A secret is the one thing to say of its setting; what only looks like one is not said beside an error. */
function withSecretsAlone(issues: readonly Issue[]): readonly Issue[] {
  const secrets = new Set(issues.filter(({ rule }) => rule === 'SECRET-TYPED').map(({ path }) => path))
  const wrong = new Set(issues.filter(({ severity }) => severity === 'error').map(({ path }) => path))
  return issues.filter(({ rule, path }) =>
    rule === 'SECRET-LIKELY' ? !wrong.has(path) : rule === 'SECRET-TYPED' || !secrets.has(path),
  )
}

/** Holds a configuration against every rule: all issues at once, and the proof that it may be put out. */
export function checkContract(values: DeploymentConfig): Verdict {
  const all = rules.flatMap(({ id, paths, severity, holds }) =>
    paths
      .flatMap((pattern) => expand(values, pattern))
      .filter((path) => !isDisabled(values, path) && !holds(valueAt(values, path) as never, values, path))
      .map((path): Issue => ({ rule: id, path, severity })),
  )
  const issues = withSecretsAlone(all)
  const errors = issues.filter(({ severity }) => severity === 'error')
  const warnings = issues.filter(({ severity }) => severity === 'warning')
  return {
    issues: [...errors, ...warnings],
    config: errors.length === 0 ? (withoutSecrets(values) as unknown as CheckedConfig) : null,
  }
}
