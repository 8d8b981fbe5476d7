import type { ReactNode } from 'react'
import { deferredPart } from '../loading/deferred-part.tsx'
import { FieldHelp } from './field-help.tsx'
import { FieldIssues } from './field-issues.tsx'
import type { Field } from './use-field.ts'
import css from './field.module.css'

const ResetButton = deferredPart((parts) => parts.ResetButton)

interface Props {
  readonly field: Field
  /** The control is one element with the path as its id, so the label can be tied to it; groups are labelled by id. */
  readonly isGroup?: boolean
  readonly control: ReactNode
  /** Stands behind the control: a unit, the amount in words. */
  readonly aside?: ReactNode
  readonly layout?: 'beside' | 'wide'
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
          {field.differs && <ResetButton path={field.path} />}
        </div>
        {!isFlag && <FieldHelp field={field} />}
        <FieldIssues field={field} />
      </div>
    </div>
  )
}
