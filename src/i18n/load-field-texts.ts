import type { FieldTexts } from './field-texts.ts'
import type { Language } from './messages.ts'

const load: Readonly<Record<Language, () => Promise<FieldTexts>>> = {
  en: async () => (await import('./en/field-texts.ts')).fieldTexts,
  ko: async () => (await import('./ko/field-texts.ts')).fieldTexts,
}

/** Label and sentence of every setting; fetched behind the page, before a section of them is opened. */
export const loadFieldTexts = (language: Language): Promise<FieldTexts> => load[language]()
