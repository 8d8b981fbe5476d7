import { download } from '../../browser/download.ts'
import { savedConfig } from '../../core/difference.ts'
import { withoutLogins } from '../../core/without-logins.ts'
import type { Workbench } from '../workbench.ts'
import { isOutdated } from './outdated.ts'
import css from './broken.module.css'

/** What is left when the page broke: the reason, the work as a file, and a way back. Reads no store through React. */
export function Broken({ workbench, error }: { workbench: Workbench; error: unknown }) {
  const { tools } = workbench.preferences.state.get().messages.ui
  const save = () => {
    const saved = withoutLogins(savedConfig(workbench.session.state.get().values))
    download('deployment-config.json', `${JSON.stringify(saved, null, 2)}\n`, 'application/json')
  }
  return (
    <main className={css.broken} role="alert">
      <h1>{isOutdated(error) ? tools.outdated : tools.broken}</h1>
      <p>{tools.brokenWork}</p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          {tools.reload}
        </button>{' '}
        <button type="button" onClick={save}>
          {tools.saveWork}
        </button>
      </p>
    </main>
  )
}
