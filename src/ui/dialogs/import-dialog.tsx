import { useEffect, useState } from 'react'
import { defaults } from '../../core/config/defaults.ts'
import { importAll } from '../../core/import/import-all.ts'
import type { Imported } from '../../core/import/imported.ts'
import { looksLikeVerdict } from '../../core/verdict/looks-like-verdict.ts'
import { lazyPart } from '../loading/lazy-part.tsx'
import { useSession, useView, useWorkbench } from '../shell/workbench.ts'
import { BringSettings } from './bring-settings.tsx'
import { type Brought, broughtFiles } from './brought.ts'
import { ImportPreview } from './import-preview.tsx'
import { Segmented } from '../result/segmented.tsx'
import { Modal } from './modal.tsx'
import { useDialogTexts } from './use-dialog-texts.ts'
import { useImportTexts } from './use-import-texts.ts'
import css from './dialogs.module.css'

const ImportVerdict = lazyPart(async () => (await import('../verdict/import-verdict.tsx')).ImportVerdict)

/** Reads settings from anywhere and shows what they would change; only accepting changes anything. */
export function ImportDialog() {
  const texts = useDialogTexts()
  // Waited for before the dialog is there: later, it would go away for a moment, and the focus with it.
  useImportTexts()
  const { undoManager, view } = useWorkbench()
  const current = useSession((state) => state.values)
  const dropped = useView((state) => state.dropped)
  const [read, setRead] = useState<Brought | null>(null)

  const [isOnTop, setIsOnTop] = useState(false)
  // Not while rendering: React throws a render away when a part of it has yet to be fetched.
  useEffect(() => {
    if (dropped === null) return
    // Taken once: the next file may have the same name.
    view.set({ dropped: null })
    void Promise.resolve(dropped).then(broughtFiles).then(setRead)
  }, [dropped, view])
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
      <BringSettings onBrought={setRead} />
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
