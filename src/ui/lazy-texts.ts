import { use } from 'react'
import type { Language } from '../i18n/messages.ts'
import { ahead, known } from './ahead.ts'
import { useMessages } from './workbench.ts'

/** Texts that are fetched when a component first asks for them. */
export interface LazyTexts<T> {
  readonly load: (language: Language) => Promise<T>
  /** In the language of the page; the component waits for them. */
  readonly useTexts: () => T
}

/** Remembers what `load` brings: a component must be given the same promise each time it asks. */
export function lazyTexts<T>(load: (language: Language) => Promise<T>): LazyTexts<T> {
  const loaded = new Map<Language, Promise<T>>()
  const once = (language: Language) => {
    const promise = loaded.get(language) ?? known(load(language))
    loaded.set(language, promise)
    return promise
  }
  ahead(({ language }) => once(language))
  return { load: once, useTexts: () => use(once(useMessages().language)) }
}
