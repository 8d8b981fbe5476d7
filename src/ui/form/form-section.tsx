import type { DeploymentConfig } from '../../core/config/config.ts'
import { differs } from '../field/use-field.ts'
import { SettingRow } from '../field/setting-row.tsx'
import { Icon } from '../shell/icon.tsx'
import { useMessages, useSession, useWorkbench } from '../shell/workbench.ts'
import { isShown, rowPaths, sectionOf, type sections } from './sections.ts'
import css from './form.module.css'

type Section = (typeof sections)[number]

const shownPaths = ({ rows }: Section, values: DeploymentConfig) =>
  rows.filter((row) => isShown(row, values)).flatMap(rowPaths)

/** The head of a section: its name, its settings at a glance, how many differ and how many issues it holds. */
function SectionHead({ section }: { section: Section }) {
  const { ui } = useMessages()
  const summary = useSession(({ values }) => section.summary(values).join(' · ')) || ui.none
  const changed = useSession(({ values }) => shownPaths(section, values).filter((path) => differs(values, path)).length)
  const errors = useIssueCount(section, 'error')
  const warnings = useIssueCount(section, 'warning')
  return (
    <summary className={css.head}>
      <Icon name="chevron" />
      <h2 id={`section-${section.id}`}>{ui.sections[section.id]}</h2>
      <code className={css.summary}>{summary}</code>
      <span className={css.counts}>
        {changed > 0 && <span className={css.changed}>{ui.changedCount(changed)}</span>}
        {errors > 0 && <span className={css.error}>{ui.errorCount(errors)}</span>}
        {warnings > 0 && <span className={css.warning}>{ui.warningCount(warnings)}</span>}
      </span>
    </summary>
  )
}

const useIssueCount = (section: Section, severity: 'error' | 'warning') =>
  useSession(
    ({ shown }) =>
      [...shown.values()].flat().filter((issue) => issue.severity === severity && sectionOf(issue.path) === section.id)
        .length,
  )

interface Props {
  readonly section: Section
  readonly isOpen: boolean
  readonly hasFields: boolean
}

/** One group of settings, which folds. */
export function FormSection({ section, isOpen, hasFields }: Props) {
  const { view } = useWorkbench()
  const isVisible = useSession(({ values }) => isShown(section, values))
  if (!isVisible) return null
  return (
    <details
      className={css.section}
      open={isOpen}
      aria-labelledby={`section-${section.id}`}
      onToggle={hasFields ? undefined : () => view.set({ isWhole: true })}
    >
      <SectionHead section={section} />
      <div className={css.rows}>
        {hasFields && section.rows.map((row, index) => <SettingRow key={index} row={row} />)}
      </div>
    </details>
  )
}
