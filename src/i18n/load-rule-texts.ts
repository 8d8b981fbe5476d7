import type { Language } from './messages.ts'
import type { RuleTexts } from './rule-texts.ts'

const load: Readonly<Record<Language, () => Promise<RuleTexts>>> = {
  en: async () => (await import('./en/rules.ts')).rules,
  ko: async () => (await import('./ko/rules.ts')).rules,
}

/** Fetched apart from the page's other texts, which stand on the first screen; these only where something is wrong. */
export const loadRuleTexts = (language: Language): Promise<RuleTexts> => load[language]()
