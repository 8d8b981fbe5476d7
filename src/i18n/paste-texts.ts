import type { NotKept, PasteRefusal } from '../core/paste/reader.ts'
import type { Language } from './messages.ts'

/** What is said of a paste that filled several settings, or none. */
export interface PasteTexts {
  readonly filled: (what: string) => string
  readonly notKept: (what: string) => string
  readonly dropped: Readonly<Record<NotKept['kind'], string>>
  readonly refusals: Readonly<Record<PasteRefusal, string>>
}

/** In every language: a notice stays while the page goes over to another. Fetched with the first paste. */
export async function loadPasteTexts(): Promise<Readonly<Record<Language, PasteTexts>>> {
  const [{ paste: en }, { paste: ko }] = await Promise.all([import('./en/paste.ts'), import('./ko/paste.ts')])
  return { en, ko }
}
