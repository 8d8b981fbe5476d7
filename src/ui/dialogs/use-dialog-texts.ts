import { use } from 'react'
import { type DialogTexts, loadDialogTexts } from '../../i18n/dialog-texts.ts'
import type { Language } from '../../i18n/messages.ts'
import { useMessages } from '../workbench.ts'

const loaded = new Map<Language, Promise<DialogTexts>>()

/** What dialogs say, in the language of the page; a component waits for it. */
export function useDialogTexts(): DialogTexts {
  const { language } = useMessages()
  const promise = loaded.get(language) ?? loadDialogTexts(language)
  loaded.set(language, promise)
  return use(promise)
}
