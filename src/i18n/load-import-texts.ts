import type { Language } from './messages.ts'
import type { ImportTexts } from './import-texts.ts'

const load: Readonly<Record<Language, () => Promise<ImportTexts>>> = {
  en: async () => (await import('./en/import.ts')).imports,
  ko: async () => (await import('./ko/import.ts')).imports,
}

/** Fetched when something is imported. */
export const loadImportTexts = (language: Language): Promise<ImportTexts> => load[language]()
