import type { Issue } from '../../core/contract/check-contract.ts'
import { issueText } from '../../i18n/issue-text.ts'
import type { RuleText } from '../../i18n/messages.ts'
import { focusField } from '../form/focus-field.ts'
import { Icon } from '../icon.tsx'
import { FixButton } from '../steps/fix-button.tsx'
import { useMessages, useSession } from '../workbench.ts'
import type { Field } from './use-field.ts'
import css from './field.module.css'

/** What is wrong and what to do, in the language of the page. */
export function useIssueText(issue: Issue): RuleText {
  const messages = useMessages()
  return issueText(
    messages,
    issue,
    useSession(({ values }) => values),
  )
}

function FieldIssue({ issue }: { issue: Issue }) {
  const { ui } = useMessages()
  const { problem, remedy } = useIssueText(issue)
  return (
    <li className={css[issue.severity]} data-clause={issue.clause}>
      <Icon name={issue.severity} />
      <p>
        <span className="said">{ui.severity[issue.severity]}: </span>
        <b>{problem}</b> {remedy} <code className={css.source}>{issue.clause}</code>
        <FixButton issue={issue} onFixed={() => focusField(issue.path)} />
      </p>
    </li>
  )
}

/** The issues of one setting, said beside its control. */
export const FieldIssues = ({ field: { issues, issuesId } }: { field: Field }) =>
  issues.length > 0 && (
    <ul id={issuesId} className={css.issues}>
      {issues.map((issue) => (
        <FieldIssue key={issue.clause} issue={issue} />
      ))}
    </ul>
  )
