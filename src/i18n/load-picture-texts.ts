import type { PictureTexts } from '../core/picture/texts.ts'
import type { Language } from './messages.ts'

const load: Readonly<Record<Language, () => Promise<PictureTexts>>> = {
  en: async () => (await import('./en/picture.ts')).picture,
  ko: async () => (await import('./ko/picture.ts')).picture,
}

/** The words of the picture, fetched after the first paint, which shows it already. */
export const loadPictureTexts = (language: Language): Promise<PictureTexts> => load[language]()
