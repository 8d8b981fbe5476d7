import { Icon } from './icon.tsx'
import { useMessages, useSession, useView, useWorkbench } from './workbench.ts'
import css from './panes.module.css'

/** On a narrow screen form and result take turns; this changes between them. */
export function PaneSwitch() {
  const { ui } = useMessages()
  const { view } = useWorkbench()
  const pane = useView((state) => state.pane)
  const issues = useSession((state) => state.issues)
  const errors = issues.filter(({ severity }) => severity === 'error').length
  return (
    <nav className={css.panes} aria-label={ui.panes}>
      <button type="button" aria-current={pane === 'form' || undefined} onClick={() => view.set({ pane: 'form' })}>
        {ui.settings}
      </button>
      <button type="button" aria-current={pane === 'result' || undefined} onClick={() => view.set({ pane: 'result' })}>
        {ui.result}
        {issues.length > 0 && (
          <span className={errors > 0 ? css.errors : css.warnings}>
            <Icon name={errors > 0 ? 'error' : 'warning'} />
            {errors > 0 ? ui.errorCount(errors) : ui.warningCount(issues.length)}
          </span>
        )}
      </button>
    </nav>
  )
}
