import { deferredPart } from '../loading/deferred-part.tsx'
import type { Field } from './use-field.ts'

const FieldIssueList = deferredPart((parts) => parts.FieldIssueList)

/** The issues of one setting, said beside its control. */
export const FieldIssues = ({ field: { issues, issuesId } }: { field: Field }) =>
  issues.length > 0 && <FieldIssueList issues={issues} id={issuesId} />
