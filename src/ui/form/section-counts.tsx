import { memo } from 'react'
import type { DeploymentConfig } from '../../core/config/config.ts'
import { differs } from '../field/use-field.ts'
import { useMessages, useSession } from '../shell/workbench.ts'
import { isOf, isShown, type Row, rowPaths } from './rows.ts'
import css from './form.module.css'

const shownPaths = (rows: readonly Row[], values: DeploymentConfig) =>
  rows.filter((row) => isShown(row, values)).flatMap(rowPaths)

const useIssueCount = (rows: readonly Row[], severity: 'error' | 'warning') =>
  useSession(
    ({ shown }) =>
      [...shown.values()]
        .flat()
        .filter((issue) => issue.severity === severity && rows.some((row) => isOf(row, issue.path))).length,
  )

/** How many settings of these rows differ from the default, and how many issues they hold; nothing where there are none. */
export const SectionCounts = memo(({ rows }: { rows: readonly Row[] }) => {
  const { ui } = useMessages()
  const changed = useSession(({ values }) => shownPaths(rows, values).filter((path) => differs(values, path)).length)
  const errors = useIssueCount(rows, 'error')
  const warnings = useIssueCount(rows, 'warning')
  return (
    <span className={css.counts}>
      {changed > 0 && <span className={css.changed}>{ui.changedCount(changed)}</span>}
      {errors > 0 && <span className={css.error}>{ui.errorCount(errors)}</span>}
      {warnings > 0 && <span className={css.warning}>{ui.warningCount(warnings)}</span>}
    </span>
  )
})
SectionCounts.displayName = 'SectionCounts'
