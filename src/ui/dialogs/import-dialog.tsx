import { useState } from 'react'
import { readFile } from '../../browser/read-file.ts'
import { importConfig } from '../../core/import/import-config.ts'
import type { Imported } from '../../core/import/imported.ts'
import type { Refusal } from '../../core/config/refusal.ts'
import { loadImportTexts } from '../../i18n/import-texts.ts'
import { lazyTexts } from '../loading/lazy-texts.ts'
import { useSession, useView, useWorkbench } from '../shell/workbench.ts'
import { ImportPreview } from './import-preview.tsx'
import { Modal } from './modal.tsx'
import { useDialogTexts } from './use-dialog-texts.ts'
import css from './dialogs.module.css'

/** What was read last, and what it is called. */
interface Read {
  readonly name: string
  readonly result: Imported | Refusal
}

/** What is said of what was read, in the language of the page. */
export const useImportTexts = lazyTexts(loadImportTexts)

/** Reads settings from anywhere and shows what they would change; only accepting changes anything. */
export function ImportDialog() {
  const texts = useDialogTexts()
  // Waited for before the dialog is there: later, it would go away for a moment, and the focus with it.
  useImportTexts()
  const { steps, view } = useWorkbench()
  const current = useSession((state) => state.values)
  const dropped = useView((state) => state.dropped)
  const [read, setRead] = useState<Read | null>(null)

  const readText = (name: string, text: string) => setRead({ name, result: importConfig(text, current) })
  const readTyped = (text: string) => (text === '' ? setRead(null) : readText(texts.pasted, text))
  const readChosen = async (file: File) => {
    const content = await readFile(file)
    if (content.ok) readText(file.name, content.text)
    else setRead({ name: file.name, result: content })
  }
  if (dropped !== null) {
    // Taken once: the next file may have the same name.
    view.set({ dropped: null })
    void readChosen(dropped)
  }
  const accept = ({ config }: Imported, name: string) => {
    steps.take(config, ({ ui }) => ui.tools.imported(name))
    view.set({ dialog: null })
  }
  return (
    <Modal title={texts.importTitle} isWide>
      <p>{texts.importText}</p>
      <code className={css.command}>{texts.importCommand}</code>
      <label className={css.file}>
        <span className={css.label}>{texts.chooseFile}</span>
        <input
          type="file"
          accept=".yaml,.yml,.json,.zip"
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) void readChosen(file)
          }}
        />
      </label>
      <label className={css.label} htmlFor="import-text">
        {texts.pasteHere}
      </label>
      <textarea
        id="import-text"
        className={css.link}
        rows={5}
        spellCheck="false"
        onChange={({ target, nativeEvent }) => {
          if (!(nativeEvent as InputEvent).isComposing) readTyped(target.value)
        }}
        onCompositionEnd={({ currentTarget }) => readTyped(currentTarget.value)}
      />
      {read && <ImportPreview {...read} current={current} onAccept={(result) => accept(result, read.name)} />}
    </Modal>
  )
}
