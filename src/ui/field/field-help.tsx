import { Suspense, useState } from 'react'
import { defaults } from '../../core/config/defaults.ts'
import { valueAt } from '../../core/config/path.ts'
import { Icon } from '../shell/icon.tsx'
import { lazyPart } from '../loading/lazy-part.tsx'
import { useMessages } from '../shell/workbench.ts'
import { useDefaultText } from './default-text.ts'
import type { Field } from './use-field.ts'
import css from './field.module.css'
import help from './help.module.css'

const FieldMore = lazyPart(async () => (await import('./field-more.tsx')).FieldMore)

/** The sentence of a setting, its default, and on a press what the contract and others say of it. */
export function FieldHelp({ field }: { field: Field }) {
  const { ui } = useMessages()
  const initial = useDefaultText(field.path)
  const isWord = typeof valueAt(defaults, field.path) === 'boolean'
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={css.help}>
      <div id={field.helpId}>
        <p>{field.text.help}</p>
        {initial !== '' && (
          <p className={help.meta}>
            {ui.default}: {isWord ? initial : <code>{initial}</code>}
          </p>
        )}
      </div>
      <button
        type="button"
        className={help.toMore}
        aria-expanded={isOpen}
        aria-label={`${ui.more}: ${field.text.label}`}
        onClick={() => setOpen(!isOpen)}
      >
        {ui.more}
        <Icon name="chevron" />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <FieldMore path={field.path} />
        </Suspense>
      )}
    </div>
  )
}
