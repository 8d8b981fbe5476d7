import { afterwards } from './afterwards.tsx'
import { SettingsForm } from './form/settings-form.tsx'
import { Icon } from './icon.tsx'
import { ResultPane } from './result/result-pane.tsx'
import { TopBar } from './top-bar.tsx'
import { useMessages, useSession, useView, useWorkbench, type Workbench, WorkbenchContext } from './workbench.ts'
import css from './app.module.css'
import './style/base.css'

const StepNotices = afterwards((parts) => parts.StepNotices)
const Dialogs = afterwards((parts) => parts.Dialogs)

/** On a narrow screen form and result take turns; this changes between them. */
function PaneSwitch() {
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

function Panes() {
  const pane = useView((state) => state.pane)
  return (
    <main className={css.main} data-pane={pane}>
      <SettingsForm />
      <ResultPane />
    </main>
  )
}

/** The page. */
export const App = ({ workbench }: { workbench: Workbench }) => (
  <WorkbenchContext value={workbench}>
    <TopBar />
    <Panes />
    <PaneSwitch />
    <StepNotices />
    <Dialogs />
  </WorkbenchContext>
)
