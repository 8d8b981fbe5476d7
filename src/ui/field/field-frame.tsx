import { type ReactNode, Suspense, useState } from 'react'
import { deferredPart } from '../loading/deferred-part.tsx'
import { lazyPart } from '../loading/lazy-part.tsx'
import { useSession } from '../shell/workbench.ts'
import { FieldHelp } from './field-help.tsx'
import { FieldIssues } from './field-issues.tsx'
import type { Field } from './use-field.ts'
import css from './field.module.css'

const FieldMore = lazyPart(async () => (await import('./field-more.tsx')).FieldMore)
const PlatformHint = lazyPart(async () => (await import('../platform/platform-hint.tsx')).PlatformHint)
const ResetButton = deferredPart((parts) => parts.ResetButton)

interface Props {
  readonly field: Field
  /** The control is one element with the path as its id, so the label can be tied to it; groups are labelled by id. */
  readonly isGroup?: boolean
  readonly control: ReactNode
  /** Stands behind the control: a unit, the amount in words. */
  readonly aside?: ReactNode
  readonly layout?: 'beside' | 'wide'
}

/** One setting in one line: label with its sentence, control, and on demand its help; its issues under it. */
export function FieldFrame({ field, isGroup = false, control, aside, layout = 'beside' }: Props) {
  const { path, text, labelId } = field
  const [isOpen, setOpen] = useState(false)
  const isOnPlatform = useSession(({ values }) => values.release.platform !== 'any')
  return (
    <div
      className={css[layout]}
      data-path={path}
      data-changed={field.differs || undefined}
      data-invalid={field.isInvalid || undefined}
    >
      <div className={css.name}>
        {isGroup ? (
          <span id={labelId} className={css.label}>
            {text.label}
          </span>
        ) : (
          <label id={labelId} className={css.label} htmlFor={path}>
            {text.label}
          </label>
        )}
        <FieldHelp label={text.label} isOpen={isOpen} onPress={() => setOpen(!isOpen)} />
        <p id={field.helpId}>
          {text.help}
          {isOnPlatform && (
            <Suspense fallback={null}>
              <PlatformHint path={path} />
            </Suspense>
          )}
        </p>
      </div>
      <div className={css.row}>
        {control}
        {aside}
        {field.differs && <ResetButton path={path} />}
      </div>
      {isOpen && (
        <Suspense fallback={null}>
          <FieldMore path={path} />
        </Suspense>
      )}
      <FieldIssues field={field} />
    </div>
  )
}
