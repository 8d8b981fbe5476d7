import type { Language } from './messages.ts'
import type { PasteTexts } from './paste-texts.ts'

/** In every language: a notice stays while the page goes over to another. Fetched with the first paste. */
export async function loadPasteTexts(): Promise<Readonly<Record<Language, PasteTexts>>> {
  const [{ paste: en }, { paste: ko }] = await Promise.all([import('./en/paste.ts'), import('./ko/paste.ts')])
  return { en, ko }
}
