import type { ChangeEvent } from 'react'
import { useMessages, useWorkbench } from '../shell/workbench.ts'
import { type Field, useSetting } from './use-field.ts'
import { Radio } from './radio.tsx'
import { useFocusMark } from './use-focus-mark.ts'
import choices from './choices.module.css'
import css from './controls.module.css'

interface Props {
  readonly field: Field
  readonly options: readonly string[]
}

interface SelectProps extends Props {
  readonly label?: string
}

/** One of a long list. A value that is none of them (of a file, a link) is offered too, so that nothing is lost. */
export function SelectInput({ field, options, label }: SelectProps) {
  const { ui } = useMessages()
  const { session } = useWorkbench()
  const value = useSetting<string>(field.path)
  const all = options.includes(value) ? options : [value, ...options]
  return (
    <select
      className={css.select}
      id={field.path}
      name={field.path}
      aria-label={label}
      value={value}
      onChange={(event) => session.set(field.path, event.target.value)}
      {...field.aria}
      {...useFocusMark(field)}
    >
      {all.map((option) => (
        <option key={option} value={option}>
          {option || ui.all}
        </option>
      ))}
    </select>
  )
}

/** One of a few words, all in sight. */
export function SegmentsInput({ field, options }: Props) {
  const value = useSetting<string>(field.path)
  return (
    <div className={choices.segments} role="radiogroup" aria-labelledby={field.labelId} {...field.aria}>
      {options.map((option) => (
        <Radio key={option} field={field} value={option} isTarget={option === value} className={choices.segment}>
          <span>{option}</span>
        </Radio>
      ))}
    </div>
  )
}

/** Any of a few words, kept in the order in which they are offered. */
export function ChecksInput({ field, options }: Props) {
  const { session } = useWorkbench()
  const chosen = useSetting<readonly string[]>(field.path)
  const mark = useFocusMark(field)
  const toggle = (option: string) => (event: ChangeEvent<HTMLInputElement>) =>
    session.set(
      field.path,
      options.filter((other) => (other === option ? event.target.checked : chosen.includes(other))),
    )
  return (
    <div className={css.checks} role="group" aria-labelledby={field.labelId} aria-describedby={field.helpId}>
      {options.map((option, index) => (
        <label key={option}>
          <input
            type="checkbox"
            className={css.check}
            id={index === 0 ? field.path : undefined}
            name={`${field.path}.${option}`}
            checked={chosen.includes(option)}
            onChange={toggle(option)}
            {...(field.isInvalid && { 'aria-invalid': true, 'aria-describedby': field.issuesId })}
            {...mark}
          />
          <code>{option}</code>
        </label>
      ))}
    </div>
  )
}
