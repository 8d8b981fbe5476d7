import type { Issue } from '../../core/contract/check-contract.ts'
import { useIssueText } from '../field/field-issue-list.tsx'
import { useToField } from '../form/use-to-field.ts'
import { Icon } from '../shell/icon.tsx'
import { FixButton } from '../steps/fix-button.tsx'
import { useMessages, useSession } from '../shell/workbench.ts'
import css from './issues.module.css'

const focusNext = () =>
  (document.querySelector<HTMLElement>('#issues > summary') ?? document.getElementById('download'))?.focus()

/** One issue: where it is, as a link to its field, and what to do. */
export function IssueEntry({ issue }: { issue: Issue }) {
  const { ui } = useMessages()
  const toField = useToField()
  const { problem, remedy } = useIssueText(issue)
  return (
    <li className={css[issue.severity]} data-rule={issue.rule}>
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
        <b>{problem}</b> {remedy} <code>{issue.rule}</code>
        <FixButton issue={issue} onFixed={focusNext} />
      </p>
    </li>
  )
}

/** All that stand, errors first. */
export function IssueEntries() {
  const issues = useSession((state) => state.issues)
  return issues.map((issue) => <IssueEntry key={`${issue.rule} ${issue.path}`} issue={issue} />)
}
