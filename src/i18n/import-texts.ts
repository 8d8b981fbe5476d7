import type { Dropped, ImportProblem, ImportSource } from '../core/import/imported.ts'
import type { RefusalReason } from '../core/config/refusal.ts'
import type { Language } from './messages.ts'

/** What is said of a file, a text or a link that was read; `{path}` and `{line}` say where. */
export interface ImportTexts {
  readonly sources: Readonly<Record<ImportSource, string>>
  readonly problems: Readonly<Record<ImportProblem['kind'], string>>
  readonly dropped: Readonly<Record<Dropped['kind'], string>>
  readonly refusals: Readonly<Record<RefusalReason, string>>
}

const load: Readonly<Record<Language, () => Promise<ImportTexts>>> = {
  en: async () => (await import('./en/import.ts')).imports,
  ko: async () => (await import('./ko/import.ts')).imports,
}

/** Fetched when something is imported. */
export const loadImportTexts = (language: Language): Promise<ImportTexts> => load[language]()
