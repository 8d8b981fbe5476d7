import type { PlatformTexts } from './en/platforms.ts'
import type { Language } from './messages.ts'

const load: Readonly<Record<Language, () => Promise<PlatformTexts>>> = {
  en: async () => (await import('./en/platforms.ts')).platforms,
  ko: async () => (await import('./ko/platforms.ts')).platforms,
}

/** What is known of the platforms, fetched when a person names one. */
export const loadPlatformTexts = (language: Language): Promise<PlatformTexts> => load[language]()
