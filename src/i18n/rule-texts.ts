import type { RuleId } from '../core/contract/rules/index.ts'
import type { Language } from './messages.ts'

/** A broken rule, said in two sentences. `{minimum}` is filled from the rule's params, `{value}` with what was typed. */
export interface RuleText {
  /** What is wrong: one sentence. */
  readonly problem: string
  /** What to do: one sentence in the imperative. */
  readonly remedy: string
}

/** What is said of each rule. A language that lacks one does not compile. */
export type RuleTexts = Readonly<Record<RuleId, RuleText>>

const load: Readonly<Record<Language, () => Promise<RuleTexts>>> = {
  en: async () => (await import('./en/rules.ts')).rules,
  ko: async () => (await import('./ko/rules.ts')).rules,
}

/** Fetched apart from the page's other texts, which stand on the first screen; these only where something is wrong. */
export const loadRuleTexts = (language: Language): Promise<RuleTexts> => load[language]()
