import { useMessages, usePreference, useWorkbench } from '../shell/workbench.ts'
import css from './result.module.css'

/** Whether long lines go on in the next row. */
export function WrapSwitch() {
  const { ui } = useMessages()
  const { preferences } = useWorkbench()
  const wrap = usePreference((state) => state.wrap)
  return (
    <button type="button" className={css.toggle} aria-pressed={wrap} onClick={() => preferences.set({ wrap: !wrap })}>
      {ui.wrap}
    </button>
  )
}
