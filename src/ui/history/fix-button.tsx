import type { Issue } from '../../core/contract/check-contract.ts'
import { type Fix, fixOf } from '../../core/contract/fix-of.ts'
import { isSame } from '../../core/config/difference.ts'
import { Icon } from '../shell/icon.tsx'
import { useMessages, useSession, useWorkbench } from '../shell/workbench.ts'
import { settingsText } from './undo-text.ts'
import { valueText } from './value-text.ts'
import css from './history.module.css'

const last = new WeakMap<Issue, Fix | null>()

/** The fix of an issue, the same object as long as it stays the same answer. */
function useFix(issue: Issue): Fix | null {
  return useSession(({ values }) => {
    const [before, fix] = [last.get(issue) ?? null, fixOf(issue, values)]
    if (before && fix && isSame(before.changes, fix.changes)) return before
    last.set(issue, fix)
    return fix
  })
}

interface Props {
  readonly issue: Issue
  /** The button is gone with its issue: takes the focus on. */
  readonly onFixed: () => void
}

/** The one clear answer to an issue: what it changes, shown before it is pressed. Nothing where there is none. */
export function FixButton({ issue, onFixed }: Props) {
  const messages = useMessages()
  const { guidance } = messages.ui
  const { session, undoManager } = useWorkbench()
  const fix = useFix(issue)
  if (fix === null) return null
  const isElsewhere = fix.changes.some(({ path }) => path !== issue.path)
  const press = () => {
    const now = fixOf(issue, session.state.get().values)
    if (now === null) return
    const paths = now.changes.map(({ path }) => path)
    undoManager.take(now.config, (texts) => texts.ui.guidance.fixedBy(settingsText(paths, texts)))
    onFixed()
  }
  return (
    <button type="button" className={css.fix} onClick={press}>
      <b>
        <Icon name="wrench" />
        {guidance.fix}
      </b>{' '}
      {fix.changes.map(({ path, before, after }) => (
        <span key={path}>
          {isElsewhere && <span className={css.path}>{path} </span>}
          <del>{valueText(before, messages)}</del>
          <span className="said"> {guidance.becomes} </span>
          <span aria-hidden="true"> → </span>
          <ins>{valueText(after, messages)}</ins>{' '}
        </span>
      ))}
    </button>
  )
}
