import type { ClauseId } from '../../core/contract/clauses.ts'
import { useMessages, useWorkbench } from '../shell/workbench.ts'
import css from './help.module.css'

/** Leads to the row of a clause in the contract tab. */
export function ClauseLink({ id }: { id: ClauseId }) {
  const { view } = useWorkbench()
  const { ui } = useMessages()
  return (
    <a
      className={css.clause}
      href={`#clause-${id}`}
      title={ui.toClause(id)}
      onClick={(event) => {
        event.preventDefault()
        view.set({ tab: 'contract', pane: 'result', clause: id })
      }}
    >
      {id}
    </a>
  )
}
