import { fill } from '../../i18n/messages.ts'
import { useView } from '../workbench.ts'
import { Refused } from './import-preview.tsx'
import { useImportTexts } from './import-dialog.tsx'
import { Modal } from './modal.tsx'
import { useDialogTexts } from './use-dialog-texts.ts'
import lists from './lists.module.css'

/** What of a link could not be restored, why, and what stands there instead. */
export function LinkDialog() {
  const texts = useDialogTexts()
  const imports = useImportTexts()
  const link = useView((state) => state.link)
  return (
    <Modal title={texts.linkTitle}>
      {link?.ok === false && <Refused name={texts.link} refusal={link} />}
      {link?.ok === true && (
        <>
          <p>{texts.linkText}</p>
          <ul className={lists.notes}>
            {link.problems.map(({ kind, path }) => (
              <li key={path}>{fill(imports.problems[kind], { path })}</li>
            ))}
          </ul>
        </>
      )}
    </Modal>
  )
}
