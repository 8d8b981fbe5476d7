import { deferredPart } from './loading/deferred-part.tsx'
import { SettingsForm } from './form/settings-form.tsx'
import { ResultPane } from './result/result-pane.tsx'
import { TopBar } from './shell/top-bar.tsx'
import { useView, type Workbench, WorkbenchContext } from './shell/workbench.ts'
import css from './shell/app.module.css'
import './style/base.css'

const Dialogs = deferredPart((parts) => parts.Dialogs)
const PaneSwitch = deferredPart((parts) => parts.PaneSwitch)

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
    <Dialogs />
  </WorkbenchContext>
)
