import type { Language, Messages } from './messages.ts'

const load: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  ko: async () => (await import('./ko.ts')).ko,
}

/** The texts of the page in one language; the others are not fetched. */
export const loadMessages = (language: Language): Promise<Messages> => load[language]()
