import type { dialogs } from './en/dialogs.ts'
import type { Language } from './messages.ts'

export type DialogTexts = typeof dialogs

const load: Readonly<Record<Language, () => Promise<DialogTexts>>> = {
  en: async () => (await import('./en/dialogs.ts')).dialogs,
  ko: async () => (await import('./ko/dialogs.ts')).dialogs,
}

/** What the dialogs say, fetched when the first of them opens. */
export const loadDialogTexts = (language: Language): Promise<DialogTexts> => load[language]()
