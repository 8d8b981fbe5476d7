import type { Workbench } from '../shell/workbench.ts'
import { isOutdated } from './outdated.ts'
import css from './broken.module.css'

/** What is left when the page broke: the reason, the work as a file, and a way back. Reads no store through React. */
export function Broken({ workbench, error }: { workbench: Workbench; error: unknown }) {
  const { tools } = workbench.preferences.state.get().messages.ui
  const save = async () => {
    // Came when the page was taken over, so it is there even where the host has other files by now.
    const { saveWork } = await import('../memory/follow-work.ts')
    saveWork(workbench.session.state.get().values)
  }
  return (
    <main className={css.broken} role="alert">
      <h1>{isOutdated(error) ? tools.outdated : tools.broken}</h1>
      <p>{tools.brokenWork}</p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          {tools.reload}
        </button>{' '}
        <button type="button" onClick={() => void save()}>
          {tools.saveWork}
        </button>
      </p>
    </main>
  )
}
