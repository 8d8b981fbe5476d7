import type { ConfigPath } from '../../core/config.ts'
import { useMessages, useWorkbench } from '../workbench.ts'
import { clausesOf } from './clauses-of.ts'
import css from './field.module.css'

/** Leads to the row of a clause in the contract tab. */
export function ClauseLink({ id }: { id: string }) {
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

/** The clauses that a setting answers, each a link. */
export function ClauseLinks({ path }: { path: ConfigPath }) {
  const { ui } = useMessages()
  const ids = clausesOf(path)
  return (
    ids.length > 0 && (
      <ul className={css.clauses} aria-label={ui.clauses}>
        {ids.map((id) => (
          <li key={id}>
            <ClauseLink id={id} />
          </li>
        ))}
      </ul>
    )
  )
}
