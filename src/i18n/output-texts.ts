import type { OutputTexts } from '../core/outputs/texts.ts'
import type { FileTexts } from './file-texts.ts'
import { loadFieldTexts } from './load-field-texts.ts'
import { issueText } from './issue-text.ts'
import type { Language, Messages } from './messages.ts'
import { loadRuleTexts } from './load-rule-texts.ts'
import { loadVerdictTexts } from './load-verdict-texts.ts'
import type { PageVerdictTexts } from './verdict-texts.ts'

interface LazyTexts {
  readonly files: FileTexts
  readonly clauses: Pick<OutputTexts, 'clauses' | 'facts'>
}

const load: Readonly<Record<Language, () => Promise<LazyTexts>>> = {
  en: async () => ({ files: (await import('./en/files.ts')).files, clauses: await import('./en/clauses.ts') }),
  ko: async () => ({ files: (await import('./ko/files.ts')).files, clauses: await import('./ko/clauses.ts') }),
}

/** The clauses in the contract's own words, and the language that it is written in. */
export const loadContractWords = async (): Promise<Pick<OutputTexts, 'clauses' | 'language'>> => ({
  clauses: (await import('./ko/clauses.ts')).clauses,
  language: 'ko',
})

/** The texts of the files, and of files that could not be read. */
export type Texts = OutputTexts & FileTexts & { readonly verdict: PageVerdictTexts }

/** What the files say in the language of these messages; fetched when first needed, the page itself needs none of it. */
export async function loadOutputTexts(messages: Messages): Promise<Texts> {
  const { language } = messages
  const [{ files, clauses }, verdict, rules, fields] = await Promise.all([
    load[language](),
    loadVerdictTexts(language),
    loadRuleTexts(language),
    loadFieldTexts(language),
  ])
  return {
    ...files,
    verdict,
    clauses: clauses.clauses,
    facts: clauses.facts,
    language,
    setting: (path) => fields[path].help,
    issue: (issue, values) => Object.values(issueText(rules, issue, values)).join(' '),
  }
}
