import { type FormEvent, useEffect, useState } from 'react'
import {
  deleteNamed,
  type NamedConfig,
  namedConfigs,
  onNamedConfigs,
  renameNamed,
  saveNamed,
} from '../../browser/saved-configs.ts'
import { savedConfig } from '../../core/config/difference.ts'
import { useMessages, useSession, useWorkbench } from '../shell/workbench.ts'
import { Modal } from './modal.tsx'
import { SavedEntry } from './saved-entry.tsx'
import { useDialogTexts } from './use-dialog-texts.ts'
import css from './dialogs.module.css'
import lists from './lists.module.css'

interface Said {
  readonly text: string
  readonly undo?: () => void
}

/** What is kept, and what was said of the last change of it. Another tab's changes show as they happen. */
function useSaved() {
  const texts = useDialogTexts()
  const [list, setList] = useState(namedConfigs)
  const [said, setSaid] = useState<Said>({ text: '' })
  useEffect(() => onNamedConfigs(() => setList(namedConfigs())), [])
  const change = (isKept: boolean, done: Said) => {
    setList(namedConfigs())
    setSaid(isKept ? done : { text: texts.storageDenied })
  }
  return { list, said, change }
}

/** Configurations under names, in this browser. */
export function SavedDialog() {
  const texts = useDialogTexts()
  const { ui } = useMessages()
  const { undoManager, view } = useWorkbench()
  const values = useSession((state) => state.values)
  const [name, setName] = useState(values.release.name)
  const { list, said, change } = useSaved()

  const save = (event: FormEvent) => {
    event.preventDefault()
    const trimmed = name.trim()
    if (trimmed === '') return
    const savedAt = new Date().toISOString()
    change(saveNamed({ name: trimmed, savedAt, config: savedConfig(values) }), { text: texts.savedAs(trimmed) })
  }
  const open = (entry: NamedConfig) => {
    undoManager.take(entry.config, ({ ui: words }) => words.tools.opened(entry.name))
    const restored = { from: 'saved', result: entry, keptAs: entry.name } as const
    view.set(entry.problems.length > 0 ? { restored, dialog: 'restored' } : { dialog: null })
  }
  const remove = (entry: NamedConfig) => {
    const undo = () => change(saveNamed(entry.kept), { text: texts.savedAs(entry.name) })
    change(deleteNamed(entry.name), { text: texts.deleted(entry.name), undo })
  }
  return (
    <Modal title={texts.savedTitle} isWide>
      <p>{ui.tools.private}</p>
      <form className={css.row} onSubmit={save}>
        <label className={css.grow}>
          <span className={css.label}>{texts.name}</span>
          <input type="text" maxLength={80} value={name} onChange={({ target }) => setName(target.value)} />
        </label>
        <button type="submit" className={css.main}>
          {texts.save}
        </button>
      </form>
      <div className={css.row}>
        <p role="status">{said.text}</p>
        {said.undo && (
          <button type="button" className={css.action} onClick={said.undo}>
            {texts.undo}
          </button>
        )}
      </div>
      {list.length === 0 && <p className={css.soft}>{texts.noneSaved}</p>}
      <ul className={lists.saved}>
        {list.map((entry) => (
          <SavedEntry
            key={entry.savedAt}
            entry={entry}
            current={values}
            onOpen={() => open(entry)}
            onDelete={() => remove(entry)}
            onRename={(newName) => change(renameNamed(entry.name, newName), { text: texts.savedAs(newName) })}
          />
        ))}
      </ul>
    </Modal>
  )
}
