import { loadImportTexts } from '../../i18n/load-import-texts.ts'
import { lazyTexts } from '../loading/lazy-texts.ts'

/** What is said of what was read, in the language of the page; a component waits for it. */
export const useImportTexts = lazyTexts(loadImportTexts)
