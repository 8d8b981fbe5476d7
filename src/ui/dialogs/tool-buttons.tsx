import { Icon, type IconName } from '../shell/icon.tsx'
import { useMessages, useWorkbench } from '../shell/workbench.ts'
import css from '../shell/bar-buttons.module.css'

// Each opens the dialog of its name under the sign of its name.
const buttons = ['search', 'import', 'share', 'saved'] as const satisfies readonly IconName[]

/** What opens the dialogs; in the top bar. */
export function ToolButtons() {
  const { ui } = useMessages()
  const { view } = useWorkbench()
  return (
    <div className={css.group} role="group" aria-label={ui.tools.tools}>
      {buttons.map((dialog) => (
        <button
          key={dialog}
          type="button"
          className={css.button}
          aria-label={ui.tools[dialog]}
          aria-haspopup="dialog"
          title={ui.tools[dialog]}
          onClick={() => view.set({ dialog })}
        >
          <Icon name={dialog} />
          {dialog !== 'search' && <span>{ui.tools[dialog]}</span>}
        </button>
      ))}
    </div>
  )
}
