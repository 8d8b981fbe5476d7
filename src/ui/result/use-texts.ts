import { use } from 'react'
import { loadOutputTexts, type Texts } from '../../i18n/output-texts.ts'
import { loadMessages } from '../../i18n/load-messages.ts'
import { languages, type Messages } from '../../i18n/messages.ts'
import { prefetch, tracked } from '../loading/later.ts'
import { useMessages } from '../shell/workbench.ts'

const loaded = new WeakMap<Messages, Promise<Texts>>()

/** What files and reports say, in the language of these messages; fetched once. */
export function textsOf(messages: Messages): Promise<Texts> {
  const promise = loaded.get(messages) ?? tracked(loadOutputTexts(messages))
  loaded.set(messages, promise)
  // The next press asks again.
  promise.catch(() => loaded.delete(messages))
  return promise
}

// The texts of the page come with them: another language is then chosen without a network.
languages.forEach((language) => prefetch(async () => textsOf(await loadMessages(language))))

/** The same for a component, which waits for them. */
export const useTexts = (): Texts => use(textsOf(useMessages()))
