import type { ConfigPath } from '../../core/config/config.ts'
import { defaults } from '../../core/config/defaults.ts'
import { valueAt } from '../../core/config/path.ts'
import { Icon } from '../shell/icon.tsx'
import { useMessages, useWorkbench } from '../shell/workbench.ts'
import { useDefaultText } from './default-text.ts'
import { useFieldText } from './field-text.ts'
import css from './field.module.css'

/** Takes a setting back to its default, with the default on it. */
export function ResetButton({ path }: { path: ConfigPath }) {
  const { ui } = useMessages()
  const text = useFieldText(path)
  const { session } = useWorkbench()
  const initial = useDefaultText(path)
  const label = ui.resetTo(text.label, initial)
  return (
    <button
      type="button"
      className={css.reset}
      aria-label={label}
      title={label}
      onClick={() => {
        session.set(path, structuredClone(valueAt(defaults, path)))
        document.getElementById(path)?.focus()
      }}
    >
      <Icon name="reset" />
      {initial !== '' && <code>{initial}</code>}
    </button>
  )
}
