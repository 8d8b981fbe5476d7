import type { ConfigPath, DeploymentConfig } from '../../core/config/config.ts'
import { defaults } from '../../core/config/defaults.ts'
import type { Issue } from '../../core/contract/check-contract.ts'
import { isSame } from '../../core/config/difference.ts'
import { valueAt } from '../../core/config/path.ts'
import type { FieldText } from '../../i18n/messages.ts'
import { useSession } from '../shell/workbench.ts'
import { useFieldText } from './field-text.ts'

export const noIssues: readonly Issue[] = []

/** Whether a setting, a list as a whole too, is another than the default. A list's items have no default of their own. */
export const differs = (values: DeploymentConfig, path: ConfigPath): boolean => {
  const initial = valueAt(defaults, path)
  return initial !== undefined && !isSame(valueAt(values, path), initial)
}

export interface Field {
  readonly path: ConfigPath
  readonly text: FieldText
  readonly issues: readonly Issue[]
  readonly isInvalid: boolean
  readonly differs: boolean
  readonly labelId: string
  readonly helpId: string
  readonly issuesId: string
  /** What a control says of itself, whatever kind it is. */
  readonly aria: { readonly 'aria-describedby': string; readonly 'aria-invalid'?: true }
}

/** What every field shows of its setting. The id of the control is the path itself. */
export function useField(path: ConfigPath): Field {
  const text = useFieldText(path)
  const issues = useSession(({ shown }) => shown.get(path) ?? noIssues)
  const isDifferent = useSession(({ values }) => differs(values, path))
  const isInvalid = issues.some(({ severity }) => severity === 'error')
  const [helpId, issuesId] = [`${path}-help`, `${path}-issues`]
  return {
    path,
    text,
    issues,
    isInvalid,
    differs: isDifferent,
    labelId: `${path}-label`,
    helpId,
    issuesId,
    aria: {
      'aria-describedby': issues.length > 0 ? `${helpId} ${issuesId}` : helpId,
      ...(isInvalid && { 'aria-invalid': true }),
    },
  }
}

/** The value of a setting that is chosen, not typed. */
export const useSetting = <T>(path: ConfigPath): T => useSession(({ values }) => valueAt(values, path) as T)
