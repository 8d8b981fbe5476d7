import { useWorkbench } from '../shell/workbench.ts'
import { type Field, useSetting } from './use-field.ts'
import { useFocusMark } from './use-focus-mark.ts'
import css from './controls.module.css'

/** On or off. */
export function FlagInput({ field }: { field: Field }) {
  const { session } = useWorkbench()
  const isOn = useSetting<boolean>(field.path)
  return (
    <input
      type="checkbox"
      className={css.check}
      id={field.path}
      name={field.path}
      checked={isOn}
      onChange={(event) => session.set(field.path, event.target.checked)}
      {...field.aria}
      {...useFocusMark(field)}
    />
  )
}
