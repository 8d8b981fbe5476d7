import type { Issue } from '../../core/contract/check-contract.ts'
import { IssueLine } from '../field/issue-line.tsx'
import { useSession } from '../shell/workbench.ts'
import css from './issues.module.css'

const focusNext = () =>
  (document.querySelector<HTMLElement>('#issues > summary') ?? document.getElementById('download'))?.focus()

/** Each issue with a link to its field, and what to do. */
export const issueEntries = (issues: readonly Issue[]) =>
  issues.map((issue) => (
    <IssueLine
      key={`${issue.rule} ${issue.path}`}
      issue={issue}
      className={css[issue.severity]}
      hasLink
      onFixed={focusNext}
    />
  ))

/** All that stand, errors first. */
export const IssueEntries = () => issueEntries(useSession((state) => state.issues))
