import type { ReactNode } from 'react'
import { useWorkbench } from '../shell/workbench.ts'
import { type Field, useSetting } from './use-field.ts'
import { useFocusMark } from './use-focus-mark.ts'

interface RadioProps {
  readonly field: Field
  readonly value: unknown
  /** Carries the id of the setting, so that links and labels find the group. */
  readonly isTarget: boolean
  readonly children: ReactNode
  readonly className: string | undefined
}

/** One of the few answers of a setting. */
export function Radio({ field, value, isTarget, children, className }: RadioProps) {
  const { session } = useWorkbench()
  const isChosen = useSetting<unknown>(field.path) === value
  return (
    <label className={className}>
      <input
        type="radio"
        id={isTarget ? field.path : undefined}
        name={field.path}
        value={String(value)}
        checked={isChosen}
        onChange={() => session.set(field.path, value)}
        {...useFocusMark(field)}
      />
      {children}
    </label>
  )
}
