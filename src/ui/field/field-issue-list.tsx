import { Suspense } from 'react'
import type { Issue } from '../../core/contract/check-contract.ts'
import { focusField } from '../form/focus-field.ts'
import { IssueLine } from './issue-line.tsx'
import css from './field.module.css'

interface Props {
  readonly issues: readonly Issue[]
  readonly id: string
}

/** Every issue of one setting, in words. */
export const FieldIssueList = ({ issues, id }: Props) => (
  <ul id={id} className={css.issues}>
    <Suspense fallback={null}>
      {issues.map((issue) => (
        <IssueLine
          key={issue.rule}
          issue={issue}
          className={css[issue.severity]}
          onFixed={() => focusField(issue.path)}
        />
      ))}
    </Suspense>
  </ul>
)
