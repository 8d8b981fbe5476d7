import type { ConsequencesText } from './en/consequences.ts'
import type { Language } from './messages.ts'

const load: Readonly<Record<Language, () => Promise<ConsequencesText>>> = {
  en: async () => (await import('./en/consequences.ts')).consequences,
  ko: async () => (await import('./ko/consequences.ts')).consequences,
}

/** Fetched when the consequences are looked at. */
export const loadConsequencesTexts = (language: Language): Promise<ConsequencesText> => load[language]()
