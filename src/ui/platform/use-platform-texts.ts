import { loadPlatformTexts } from '../../i18n/load-platform-texts.ts'
import { lazyTexts } from '../loading/lazy-texts.ts'

/** What is known of the platforms, in the language of the page; a component waits for it. */
export const usePlatformTexts = lazyTexts(loadPlatformTexts)
