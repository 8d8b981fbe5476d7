import { use } from 'react'
import type { Language } from '../../i18n/messages.ts'
import { prefetch } from './prefetch.ts'
import { tracked } from './tracked.ts'
import { useMessages } from '../shell/workbench.ts'

/** Texts in the language of the page, fetched when a component first asks for them, which suspends, or prefetched. */
export function lazyTexts<T>(load: (language: Language) => Promise<T>): () => T {
  // A component must be given the same promise each time it asks.
  const loaded = new Map<Language, Promise<T>>()
  const once = (language: Language) => {
    const promise = loaded.get(language) ?? tracked(load(language))
    loaded.set(language, promise)
    return promise
  }
  prefetch(({ language }) => once(language).catch(() => loaded.delete(language)))
  return () => use(once(useMessages().language))
}
