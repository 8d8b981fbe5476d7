import { Suspense } from 'react'
import { focusField } from '../form/focus-field.ts'
import { IssueLine } from './issue-line.tsx'
import type { Field } from './use-field.ts'
import css from './field.module.css'

/** Every issue of one setting, in words. */
export const FieldIssueList = ({ field: { issues, issuesId } }: { field: Field }) => (
  <ul id={issuesId} className={css.issues}>
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
