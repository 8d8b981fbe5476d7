import { useRef, useState } from 'react'
import type { NamedConfig } from '../../browser/saved-configs.ts'
import { changedPaths } from '../../core/config/changed-paths.ts'
import type { DeploymentConfig } from '../../core/config/config.ts'
import { useMessages } from '../shell/workbench.ts'
import { ChangesList } from './changes-list.tsx'
import { useDialogTexts } from './use-dialog-texts.ts'
import css from './dialogs.module.css'
import lists from './lists.module.css'

function select(input: HTMLInputElement | null) {
  input?.focus()
  input?.select()
}

interface Props {
  readonly entry: NamedConfig
  readonly current: DeploymentConfig
  readonly onOpen: () => void
  readonly onDelete: () => void
  readonly onRename: (name: string) => void
}

/** One saved configuration: what it is called, when it was saved, and what opening it would change. */
export function SavedEntry({ entry, current, onOpen, onDelete, onRename }: Props) {
  const texts = useDialogTexts()
  const { language } = useMessages()
  const [newName, setNewName] = useState<string | null>(null)
  const count = changedPaths(current, entry.config).length
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const renameButton = useRef<HTMLButtonElement>(null)
  const rename = () => {
    // The field is gone with the new name.
    renameButton.current?.focus()
    const name = newName?.trim() ?? ''
    if (name !== '' && name !== entry.name) onRename(name)
    setNewName(null)
  }
  return (
    <li>
      <div className={css.row}>
        {newName === null ? (
          <h3 className={css.grow}>{entry.name}</h3>
        ) : (
          <form className={css.grow} onSubmit={(event) => (event.preventDefault(), rename())}>
            <input
              ref={select}
              type="text"
              maxLength={80}
              aria-label={texts.name}
              value={newName}
              onChange={({ target }) => setNewName(target.value)}
            />
          </form>
        )}
        <time dateTime={entry.savedAt}>{date.format(new Date(entry.savedAt))}</time>
      </div>
      <div className={css.row}>
        <button type="button" className={css.action} aria-label={`${texts.open}: ${entry.name}`} onClick={onOpen}>
          {texts.open}
        </button>
        <button
          ref={renameButton}
          type="button"
          className={css.action}
          aria-label={`${texts.rename}: ${entry.name}`}
          onClick={() => (newName === null ? setNewName(entry.name) : rename())}
        >
          {texts.rename}
        </button>
        <button type="button" className={css.action} aria-label={`${texts.delete}: ${entry.name}`} onClick={onDelete}>
          {texts.delete}
        </button>
      </div>
      <details className={lists.compare}>
        <summary>
          {texts.compare}: {count === 0 ? texts.same : texts.changes(count)}
        </summary>
        <ChangesList before={current} after={entry.config} />
      </details>
    </li>
  )
}
