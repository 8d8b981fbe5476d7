import type { ReactNode } from 'react'
import { defaults } from '../../core/defaults.ts'
import { valueAt } from '../../core/path.ts'
import { Icon } from '../icon.tsx'
import { useMessages, useWorkbench } from '../workbench.ts'
import { useDefaultText } from './default-text.ts'
import { FieldHelp } from './field-help.tsx'
import { FieldIssues } from './field-issues.tsx'
import type { Field } from './use-field.ts'
import css from './field.module.css'

/** Takes a setting back to its default, with the default on it. */
function ResetButton({ field }: { field: Field }) {
  const { ui } = useMessages()
  const { session } = useWorkbench()
  const initial = useDefaultText(field)
  const label = ui.resetTo(field.text.label, initial)
  return (
    <button
      type="button"
      className={css.reset}
      aria-label={label}
      title={label}
      onClick={() => {
        session.set(field.path, structuredClone(valueAt(defaults, field.path)))
        document.getElementById(field.path)?.focus()
      }}
    >
      <Icon name="reset" />
    </button>
  )
}

interface Props {
  readonly field: Field
  /** The control is one element with the path as its id, so the label can be tied to it; groups are labelled by id. */
  readonly isGroup?: boolean
  readonly control: ReactNode
  /** Stands behind the control: a unit, the amount in words. */
  readonly aside?: ReactNode
  readonly layout?: 'beside' | 'stacked' | 'wide'
  /** A small control, with its sentence beside it. */
  readonly isFlag?: boolean
}

/** Label, control, help and issues of one setting, aligned with all the others. */
export function FieldFrame({ field, isGroup = false, control, aside, layout = 'beside', isFlag = false }: Props) {
  const { text, labelId } = field
  return (
    <div
      className={css[layout]}
      data-path={field.path}
      data-changed={field.differs || undefined}
      data-invalid={field.isInvalid || undefined}
    >
      {isGroup ? (
        <span id={labelId} className={css.label}>
          {text.label}
        </span>
      ) : (
        <label id={labelId} className={css.label} htmlFor={field.path}>
          {text.label}
        </label>
      )}
      <div className={css.body}>
        <div className={isFlag ? css.flag : css.row}>
          {control}
          {aside}
          {isFlag && <FieldHelp field={field} />}
          {field.differs && <ResetButton field={field} />}
        </div>
        {!isFlag && <FieldHelp field={field} />}
        <FieldIssues field={field} />
      </div>
    </div>
  )
}
