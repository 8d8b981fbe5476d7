import { type KeyboardEvent, use, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { SettingPath } from '../../core/config/config.ts'
import { fieldTexts } from '../field/field-text.ts'
import { useToField } from '../form/use-to-field.ts'
import { later } from '../loading/later.ts'
import { useMessages, useWorkbench } from '../shell/workbench.ts'
import { Modal } from './modal.tsx'
import { fieldOf, loadSearchIndex, searchSettings } from './search-index.ts'
import { useDialogTexts } from './use-dialog-texts.ts'
import lists from './lists.module.css'

const searchIndex = later(loadSearchIndex)

const optionId = (position: number) => `search-option-${position}`

/** Leads to any setting by its name, key, rule or clause, in either language. */
export function SearchDialog() {
  const texts = useDialogTexts()
  const { language, ui } = useMessages()
  const fields = use(fieldTexts(language))
  const toField = useToField()
  const { view } = useWorkbench()
  const [wanted, setWanted] = useState('')
  const [position, setPosition] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const found = searchSettings(use(searchIndex()), wanted)

  const go = (path: SettingPath | undefined) => {
    if (path === undefined) return
    // The dialog must be closed before the focus can leave it.
    flushSync(() => view.set({ dialog: null }))
    toField([fieldOf(path)])
  }
  const move = (to: number) => {
    const next = Math.max(0, Math.min(found.length - 1, to))
    setPosition(next)
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Safari says of the Enter that ends a syllable only that it is no key.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const act = {
      ArrowDown: () => move(position + 1),
      ArrowUp: () => move(position - 1),
      Enter: () => go(found[position]),
    }[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  const look = (text: string) => {
    setWanted(text)
    setPosition(0)
  }
  return (
    <Modal title={ui.tools.search}>
      <input
        type="text"
        data-first
        role="combobox"
        aria-label={ui.tools.search}
        aria-expanded="true"
        aria-controls="search-options"
        aria-activedescendant={found.length > 0 ? optionId(position) : undefined}
        placeholder={texts.searchHint}
        autoComplete="off"
        spellCheck="false"
        onChange={({ target, nativeEvent }) => {
          if (!(nativeEvent as InputEvent).isComposing) look(target.value)
        }}
        onCompositionEnd={({ currentTarget }) => look(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id="search-options" className={lists.options} role="listbox" aria-label={texts.results}>
        {found.map((path, at) => (
          <button
            key={path}
            type="button"
            id={optionId(at)}
            role="option"
            aria-selected={at === position}
            tabIndex={-1}
            onClick={() => go(path)}
          >
            <b>{fields[path].label}</b> <code>{path}</code>
            <span>{fields[path].help}</span>
          </button>
        ))}
      </div>
      <p className={found.length > 0 ? 'said' : undefined} role="status">
        {found.length > 0 ? texts.resultCount(found.length) : texts.nothingFound}
      </p>
    </Modal>
  )
}
