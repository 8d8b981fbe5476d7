import type { ConfigPath } from '../../core/config/config.ts'
import type { Issue } from '../../core/contract/check-contract.ts'
import { issueText } from '../../i18n/issue-text.ts'
import { loadRuleTexts, type RuleText } from '../../i18n/rule-texts.ts'
import { focusField } from '../form/focus-field.ts'
import { Icon } from '../shell/icon.tsx'
import { lazyTexts } from '../loading/lazy-texts.ts'
import { FixButton } from '../steps/fix-button.tsx'
import type { SessionState } from '../session/session.ts'
import { useMessages, useSession } from '../shell/workbench.ts'
import css from './field.module.css'

const useTexts = lazyTexts(loadRuleTexts)

/** What is wrong and what to do, in the language of the page. */
export function useIssueText(issue: Issue): RuleText {
  const texts = useTexts()
  const of = (part: keyof RuleText) => (state: SessionState) => issueText(texts, issue, state.values)[part]
  return { problem: useSession(of('problem')), remedy: useSession(of('remedy')) }
}

function FieldIssue({ issue }: { issue: Issue }) {
  const { ui } = useMessages()
  const { problem, remedy } = useIssueText(issue)
  return (
    <li className={css[issue.severity]} data-rule={issue.rule}>
      <Icon name={issue.severity} />
      <p>
        <span className="said">{ui.severity[issue.severity]}: </span>
        <b>{problem}</b> {remedy} <code className={css.source}>{issue.rule}</code>
        <FixButton issue={issue} onFixed={() => focusField(issue.path)} />
      </p>
    </li>
  )
}

/** Every issue of one setting, in words. */
export function FieldIssueList({ path }: { path: ConfigPath }) {
  const issues = useSession(({ shown }) => shown.get(path))
  return issues?.map((issue) => <FieldIssue key={issue.rule} issue={issue} />)
}
