import { useMessages, useView, useWorkbench } from '../shell/workbench.ts'
import css from '../result/result.module.css'

/** Whether files are shown as their difference to those of the default settings. */
export function DifferenceSwitch() {
  const { guidance } = useMessages().ui
  const { view } = useWorkbench()
  const isDifference = useView((state) => state.isDifference)
  return (
    <button
      type="button"
      className={css.toggle}
      aria-pressed={isDifference}
      aria-label={guidance.toDefaults}
      title={guidance.toDefaults}
      onClick={() => view.set({ isDifference: !isDifference })}
    >
      {guidance.toDefaultsShort}
    </button>
  )
}
