import type { ChangeEvent, CompositionEvent } from 'react'
import { afterPress } from '../../browser/after-press.ts'
import { valueAt } from '../../core/config/path.ts'
import { formName } from '../session/form-name.ts'
import { typedValue } from '../session/typed-value.ts'
import { useWorkbench } from '../shell/workbench.ts'
import type { Field } from './use-field.ts'
import css from './controls.module.css'

type Element = HTMLInputElement | HTMLTextAreaElement

interface Props {
  readonly field: Pick<Field, 'path' | 'aria'>
  readonly kind?: 'text' | 'number' | 'amount' | 'lines'
  readonly label?: string
  readonly placeholder?: string
  /** What most people type here. */
  readonly suggestions?: readonly string[] | undefined
}

/**
 * A field to type in. It owns its text; react-hook-form hears of each change, but not of half-composed syllables, and the
 * page is told when it is left.
 */
export function TextInput({ field: { path, aria }, kind = 'text', label, placeholder, suggestions }: Props) {
  const { session, view } = useWorkbench()
  const initial = valueAt(session.state.get().values, path) as string | number | null
  const { ref, name, onChange } = session.register(
    formName(path),
    kind === 'number' ? { setValueAs: typedValue(path) } : {},
  )
  const shared = {
    id: path,
    name,
    ref,
    defaultValue: initial ?? '',
    placeholder,
    'aria-label': label,
    ...aria,
    autoComplete: 'off',
    autoCapitalize: 'off',
    autoCorrect: 'off',
    spellCheck: false,
    onChange: (event: ChangeEvent<Element>) => {
      if (!(event.nativeEvent as InputEvent).isComposing) void onChange(event)
    },
    onCompositionEnd: ({ currentTarget }: CompositionEvent<Element>) =>
      void onChange({ type: 'change', target: currentTarget }),
    onFocus: () => view.set({ active: path }),
    onBlur: ({ currentTarget }: { currentTarget: Element }) => {
      const trimmed = currentTarget.value.trim()
      if (kind !== 'lines' && trimmed !== currentTarget.value) {
        currentTarget.value = trimmed
        void onChange({ type: 'change', target: currentTarget })
      }
      afterPress(session.showIssues)
      view.set({ active: null })
    },
  }
  if (kind === 'lines') return <textarea {...shared} className={css.lines} rows={1} />
  const inputMode = kind === 'number' ? 'numeric' : 'text'
  const list = suggestions && `${path}-list`
  return (
    <>
      <input {...shared} type="text" className={css[kind]} inputMode={inputMode} list={list} />
      {suggestions && (
        <datalist id={list}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </>
  )
}
