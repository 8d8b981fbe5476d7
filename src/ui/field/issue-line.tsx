import type { Issue } from '../../core/contract/check-contract.ts'
import { issueText } from '../../i18n/issue-text.ts'
import { loadRuleTexts } from '../../i18n/load-rule-texts.ts'
import type { RuleText } from '../../i18n/rule-texts.ts'
import { useToField } from '../form/use-to-field.ts'
import { lazyTexts } from '../loading/lazy-texts.ts'
import type { SessionState } from '../session/session.ts'
import { Icon } from '../shell/icon.tsx'
import { useMessages, useSession } from '../shell/workbench.ts'
import { FixButton } from '../history/fix-button.tsx'

const useTexts = lazyTexts(loadRuleTexts)

interface Props {
  readonly issue: Issue
  readonly className: string | undefined
  /** Names its field with a link, where that is not beside it. */
  readonly hasLink?: boolean
  readonly onFixed: () => void
}

/** What is wrong, what to do, the rule that says it and its fix, in the language of the page. */
export function IssueLine({ issue, className, hasLink = false, onFixed }: Props) {
  const { ui } = useMessages()
  const toField = useToField()
  const texts = useTexts()
  const of = (part: keyof RuleText) => (state: SessionState) => issueText(texts, issue, state.values)[part]
  const problem = useSession(of('problem'))
  const remedy = useSession(of('remedy'))
  return (
    <li className={className} data-rule={issue.rule}>
      <Icon name={issue.severity} />
      <p>
        <span className="said">{ui.severity[issue.severity]}: </span>
        {hasLink && (
          <>
            <a
              href={`#${issue.path}`}
              onClick={(event) => {
                event.preventDefault()
                toField([issue.path])
              }}
            >
              {issue.path}
            </a>{' '}
          </>
        )}
        <b>{problem}</b> {remedy} <code>{issue.rule}</code>
        <FixButton issue={issue} onFixed={onFixed} />
      </p>
    </li>
  )
}
