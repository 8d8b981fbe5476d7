import { problemText } from '../../i18n/import-texts.ts'
import { useView } from '../shell/workbench.ts'
import { Refused } from './import-preview.tsx'
import { Modal } from './modal.tsx'
import { useDialogTexts } from './use-dialog-texts.ts'
import { useImportTexts } from './use-import-texts.ts'
import lists from './lists.module.css'

/** What of a link, of the last visit or of a saved configuration could not be restored, why, and what stands there instead. */
export function RestoredDialog() {
  const texts = useDialogTexts()
  const imports = useImportTexts()
  const restored = useView((state) => state.restored)
  if (restored === null) return null
  const { from, result, keptAs } = restored
  return (
    <Modal title={texts.restoredTitle[from]}>
      {!result.ok && <Refused name={texts.link} refusal={result} />}
      {result.ok && (
        <>
          <p>{texts.restoredText}</p>
          <ul className={lists.notes}>
            {result.problems.map((problem) => (
              <li key={problem.path}>{problemText(imports, problem)}</li>
            ))}
          </ul>
        </>
      )}
      {keptAs !== null && <p>{texts.keptWhole(keptAs)}</p>}
    </Modal>
  )
}
