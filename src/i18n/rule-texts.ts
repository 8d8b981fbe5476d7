import type { RuleId } from '../core/contract/rules/index.ts'

/** A broken rule, said in two sentences. `{minimum}` is filled from the rule's params, `{value}` with what was typed. */
export interface RuleText {
  /** What is wrong: one sentence. */
  readonly problem: string
  /** What to do: one sentence in the imperative. */
  readonly remedy: string
}

/** What is said of each rule. A language that lacks one does not compile. */
export type RuleTexts = Readonly<Record<RuleId, RuleText>>
