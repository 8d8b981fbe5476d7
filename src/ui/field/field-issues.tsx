import { afterwards } from '../loading/afterwards.tsx'
import type { Field } from './use-field.ts'

const FieldIssueList = afterwards((parts) => parts.FieldIssueList)

/** The issues of one setting, said beside its control. */
export const FieldIssues = ({ field }: { field: Field }) => field.issues.length > 0 && <FieldIssueList field={field} />
