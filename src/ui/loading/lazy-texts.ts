import { use } from 'react'
import type { Language } from '../../i18n/messages.ts'
import { ahead, known } from './ahead.ts'
import { useMessages } from '../shell/workbench.ts'

/** Texts in the language of the page, fetched when a component first asks for them, which waits, or ahead of that. */
export function lazyTexts<T>(load: (language: Language) => Promise<T>): () => T {
  // A component must be given the same promise each time it asks.
  const loaded = new Map<Language, Promise<T>>()
  const once = (language: Language) => {
    const promise = loaded.get(language) ?? known(load(language))
    loaded.set(language, promise)
    return promise
  }
  ahead(({ language }) => once(language).catch(() => loaded.delete(language)))
  return () => use(once(useMessages().language))
}
