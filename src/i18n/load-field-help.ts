import type { FieldHelp } from './field-help.ts'
import type { Language } from './messages.ts'

const load: Readonly<Record<Language, () => Promise<FieldHelp>>> = {
  en: async () => (await import('./en/field-help.ts')).fieldHelp,
  ko: async () => (await import('./ko/field-help.ts')).fieldHelp,
}

/** Fetched behind the page, before any of these fields is shown. */
export const loadFieldHelp = (language: Language): Promise<FieldHelp> => load[language]()
