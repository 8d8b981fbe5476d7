import type { DeploymentConfig } from '../core/config/config.ts'
import type { Issue } from '../core/contract/check-contract.ts'
import type { Rule } from '../core/contract/rule.ts'
import { rules } from '../core/contract/rules/index.ts'
import { valueAt } from '../core/config/path.ts'
import { fill } from './messages.ts'
import type { RuleText, RuleTexts } from './rule-texts.ts'

const byId = new Map<string, Rule>(rules.map((each) => [each.id, each]))

/** What is wrong at this place and what to do, in the language of `texts`. */
export function issueText(texts: RuleTexts, { rule, path }: Issue, values: DeploymentConfig): RuleText {
  const typed = valueAt(values, path)
  const value = typeof typed === 'string' || typeof typed === 'number' ? String(typed) : ''
  const { params, named } = byId.get(rule) ?? {}
  const all = { ...params, ...named?.(values), value }
  const { problem, remedy } = texts[rule]
  return { problem: fill(problem, all), remedy: fill(remedy, all) }
}
