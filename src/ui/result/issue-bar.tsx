import type { Issue } from '../../core/contract/check-contract.ts'
import { useIssueText } from '../field/field-issues.tsx'
import { useToField } from '../form/use-to-field.ts'
import { Icon } from '../icon.tsx'
import { FixButton } from '../steps/fix-button.tsx'
import { useMessages, useSession } from '../workbench.ts'
import css from './result.module.css'

const focusNext = () =>
  (document.querySelector<HTMLElement>('#issues > summary') ?? document.getElementById('download'))?.focus()

/** One issue: where it is, as a link to its field, and what to do. */
export function IssueEntry({ issue }: { issue: Issue }) {
  const { ui } = useMessages()
  const toField = useToField()
  const { problem, remedy } = useIssueText(issue)
  return (
    <li className={css[issue.severity]} data-clause={issue.clause}>
      <Icon name={issue.severity} />
      <p>
        <span className="said">{ui.severity[issue.severity]}: </span>
        <a
          href={`#${issue.path}`}
          onClick={(event) => {
            event.preventDefault()
            toField([issue.path])
          }}
        >
          {issue.path}
        </a>{' '}
        <b>{problem}</b> {remedy} <code>{issue.clause}</code>
        <FixButton issue={issue} onFixed={focusNext} />
      </p>
    </li>
  )
}

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
    <details className={css.issues} id="issues" name="below-preview">
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
        {issues.map((issue) => (
          <IssueEntry key={`${issue.clause} ${issue.path}`} issue={issue} />
        ))}
      </ul>
    </details>
  )
}
