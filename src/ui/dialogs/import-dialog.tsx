import { useEffect, useState } from 'react'
import { readFile } from '../../browser/read-file.ts'
import { defaults } from '../../core/config/defaults.ts'
import { importAll, type NamedText } from '../../core/import/import-all.ts'
import type { Imported } from '../../core/import/imported.ts'
import { looksLikeVerdict } from '../../core/verdict/looks-like-verdict.ts'
import type { Refusal } from '../../core/config/refusal.ts'
import { lazyPart } from '../loading/lazy-part.tsx'
import { useSession, useView, useWorkbench } from '../shell/workbench.ts'
import { ImportPreview } from './import-preview.tsx'
import { Segmented } from '../result/segmented.tsx'
import { Modal } from './modal.tsx'
import { useDialogTexts } from './use-dialog-texts.ts'
import { useImportTexts } from './use-import-texts.ts'
import css from './dialogs.module.css'

const ImportVerdict = lazyPart(async () => (await import('../verdict/import-verdict.tsx')).ImportVerdict)

/** What was chosen, dropped or pasted last, or the file that could not be read. */
type Read = readonly [NamedText, ...NamedText[]] | { readonly name: string; readonly result: Refusal }

/** Reads settings from anywhere and shows what they would change; only accepting changes anything. */
export function ImportDialog() {
  const texts = useDialogTexts()
  // Waited for before the dialog is there: later, it would go away for a moment, and the focus with it.
  useImportTexts()
  const { undoManager, view } = useWorkbench()
  const current = useSession((state) => state.values)
  const dropped = useView((state) => state.dropped)
  const [read, setRead] = useState<Read | null>(null)

  const [isOnTop, setIsOnTop] = useState(false)
  const readTyped = (text: string) => setRead(text === '' ? null : [{ name: texts.pasted, text }])
  const readChosen = async (files: readonly File[]) => {
    const named: NamedText[] = []
    for (const file of files) {
      const content = await readFile(file)
      if (!content.ok) return setRead({ name: file.name, result: content })
      // Read otherwise than most files are: it is said, in case it is wrong.
      const encoding = content.encoding === 'UTF-8' ? '' : ` (${content.encoding})`
      named.push({ name: `${file.name}${encoding}`, text: content.text })
    }
    const [first, ...more] = named
    if (first) setRead([first, ...more])
  }
  // Not while rendering: React throws a render away when a part of it has yet to be fetched.
  useEffect(() => {
    if (dropped === null) return
    // Taken once: the next file may have the same name.
    view.set({ dropped: null })
    void Promise.resolve(dropped).then(readChosen)
  })
  const verdict = read !== null && !('result' in read) && read.find(({ text }) => looksLikeVerdict(text))
  const settings = verdict ? null : read
  const shown =
    settings === null || 'result' in settings ? settings : importAll(settings, current, isOnTop ? current : defaults)
  const accept = ({ config }: Imported, name: string) => {
    undoManager.take(config, ({ ui }) => ui.tools.imported(name))
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
          multiple
          accept=".yaml,.yml,.json,.zip,.env,.tf,.tfvars,.txt,.tap"
          onChange={({ target }) => void readChosen([...(target.files ?? [])])}
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
      {verdict && <ImportVerdict {...verdict} />}
      {shown?.result.ok === true && shown.result.isWhole && (
        <Segmented
          label={texts.howTaken}
          options={[
            { value: 'instead', text: texts.instead },
            { value: 'onTop', text: texts.onTop },
          ]}
          value={isOnTop ? 'onTop' : 'instead'}
          onChange={(value) => setIsOnTop(value === 'onTop')}
        />
      )}
      {shown && <ImportPreview {...shown} current={current} onAccept={(result) => accept(result, shown.name)} />}
    </Modal>
  )
}
