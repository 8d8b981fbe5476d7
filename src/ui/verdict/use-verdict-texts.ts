import { loadVerdictTexts } from '../../i18n/load-verdict-texts.ts'
import { lazyTexts } from '../loading/lazy-texts.ts'

/** What is said of a verdict, in the language of the page; a component waits for it. */
export const useVerdictTexts = lazyTexts(loadVerdictTexts)
