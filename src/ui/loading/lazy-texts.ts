import { use } from 'react'
import { type Language, languages } from '../../i18n/messages.ts'
import { useMessages } from '../shell/workbench.ts'
import { later } from './later.ts'

/** Texts in the language of the page, fetched when a component first asks for them, which suspends, or ahead of need. */
export function lazyTexts<T>(load: (language: Language) => Promise<T>): () => T {
  const once = later(load, languages)
  return () => use(once(useMessages().language))
}
