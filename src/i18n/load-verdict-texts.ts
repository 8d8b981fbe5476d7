import type { Language } from './messages.ts'
import type { PageVerdictTexts } from './verdict-texts.ts'

const load: Readonly<Record<Language, () => Promise<PageVerdictTexts>>> = {
  en: async () => (await import('./en/verdict.ts')).verdict,
  ko: async () => (await import('./ko/verdict.ts')).verdict,
}

/** What is said of a verdict of verify-image.sh; fetched with the Contract tab, or when one is imported. */
export const loadVerdictTexts = (language: Language): Promise<PageVerdictTexts> => load[language]()
