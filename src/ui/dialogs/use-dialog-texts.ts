import { loadDialogTexts } from '../../i18n/dialog-texts.ts'
import { lazyTexts } from '../loading/lazy-texts.ts'

/** What dialogs say, in the language of the page; a component waits for it. */
export const useDialogTexts = lazyTexts(loadDialogTexts)
