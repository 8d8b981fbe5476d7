import { Icon } from '../shell/icon.tsx'
import { useMessages, useView, useWorkbench } from '../shell/workbench.ts'
import css from '../result/result.module.css'

/** Whether files are shown as their difference to those of other settings, and of which. */
export function DifferenceSwitch() {
  const { guidance } = useMessages().ui
  const { view } = useWorkbench()
  const isDifference = useView((state) => state.isDifference)
  const name = useView(({ comparison }) => comparison?.name)
  const title = name === undefined ? guidance.toDefaults : guidance.toOther(name)
  return (
    <>
      <button
        type="button"
        className={css.toggle}
        aria-pressed={isDifference}
        aria-label={title}
        title={title}
        onClick={() => view.set({ isDifference: !isDifference })}
      >
        {name === undefined ? guidance.toDefaultsShort : <span className={css.base}>± {name}</span>}
      </button>
      <button
        type="button"
        className={css.copy}
        aria-haspopup="dialog"
        aria-label={guidance.compareWith}
        title={guidance.compareWith}
        onClick={() => view.set({ dialog: 'compare' })}
      >
        <Icon name="compare" />
      </button>
    </>
  )
}
