import { Icon } from '../shell/icon.tsx'
import { useMessages, useSession } from '../shell/workbench.ts'
import { IssueEntries } from './issue-entries.tsx'
import below from './below-preview.module.css'
import css from './issues.module.css'

/** How many issues stand, and all of them on request, errors first. */
export function IssueBar() {
  const { ui } = useMessages()
  const issues = useSession((state) => state.issues)
  const errors = issues.filter(({ severity }) => severity === 'error').length
  const warnings = issues.length - errors
  if (issues.length === 0)
    return (
      <p className={css.noIssues}>
        <Icon name="check" />
        {ui.noIssues}
      </p>
    )
  return (
    <details className={`${below.bar} ${css.issues}`} id="issues" name="below-preview">
      <summary>
        <Icon name="chevron" />
        {errors > 0 && (
          <span className={css.error}>
            <Icon name="error" />
            {ui.errorCount(errors)}
          </span>
        )}
        {warnings > 0 && (
          <span className={css.warning}>
            <Icon name="warning" />
            {ui.warningCount(warnings)}
          </span>
        )}
      </summary>
      <ul>
        <IssueEntries />
      </ul>
    </details>
  )
}
