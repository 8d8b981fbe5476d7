import { tabs } from '../shell/view.ts'
import { useMessages, useView, useWorkbench } from '../shell/workbench.ts'
import { TabList } from './tab-list.tsx'
import { WaySwitch } from './way-switch.tsx'
import css from './result.module.css'

/** What of the result is shown, and for which way to deploy. */
export function ResultHeads() {
  const { ui } = useMessages()
  const { view } = useWorkbench()
  const selected = useView(({ tab }) => tab)
  return (
    <div className={css.heads}>
      <TabList
        label={ui.result}
        tabs={tabs.map((id) => ({ id, text: ui.tabs[id] }))}
        selected={selected}
        onSelect={(tab) => view.set({ tab })}
      />
      <WaySwitch />
    </div>
  )
}
