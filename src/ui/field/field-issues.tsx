import { afterwards } from '../loading/afterwards.tsx'
import type { Field } from './use-field.ts'
import css from './field.module.css'

const FieldIssueList = afterwards((parts) => parts.FieldIssueList)

/** The issues of one setting, said beside its control. */
export const FieldIssues = ({ field: { issues, issuesId, path } }: { field: Field }) =>
  issues.length > 0 && (
    <ul id={issuesId} className={css.issues}>
      <FieldIssueList path={path} />
    </ul>
  )
