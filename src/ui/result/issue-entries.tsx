import type { Issue } from '../../core/contract/check-contract.ts'
import { IssueLine } from '../field/issue-line.tsx'
import { useToField } from '../form/use-to-field.ts'
import { useSession } from '../shell/workbench.ts'
import css from './issues.module.css'

const focusNext = () =>
  (document.querySelector<HTMLElement>('#issues > summary') ?? document.getElementById('download'))?.focus()

/** One issue: where it is, as a link to its field, and what to do. */
export function IssueEntry({ issue }: { issue: Issue }) {
  const toField = useToField()
  const link = (
    <>
      <a
        href={`#${issue.path}`}
        onClick={(event) => {
          event.preventDefault()
          toField([issue.path])
        }}
      >
        {issue.path}
      </a>{' '}
    </>
  )
  return <IssueLine issue={issue} className={css[issue.severity]} link={link} onFixed={focusNext} />
}

/** All that stand, errors first. */
export function IssueEntries() {
  const issues = useSession((state) => state.issues)
  return issues.map((issue) => <IssueEntry key={`${issue.rule} ${issue.path}`} issue={issue} />)
}
