import type { ConfigPath } from '../../core/config/config.ts'
import { focusField } from '../form/focus-field.ts'
import { useSession } from '../shell/workbench.ts'
import { IssueLine } from './issue-line.tsx'
import css from './field.module.css'

/** Every issue of one setting, in words. */
export function FieldIssueList({ path }: { path: ConfigPath }) {
  const issues = useSession(({ shown }) => shown.get(path))
  return issues?.map((issue) => (
    <IssueLine key={issue.rule} issue={issue} className={css[issue.severity]} onFixed={() => focusField(issue.path)} />
  ))
}
