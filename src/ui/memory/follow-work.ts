import { decodeLink, encodeLink, isLink } from '../../browser/link.ts'
import { keepWork, lastWork, setAside } from '../../browser/saved-configs.ts'
import { stored, workKey } from '../../browser/storage.ts'
import { isSame } from '../../core/config/difference.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Workbench } from '../shell/workbench.ts'

export { saveWork } from './save-work.ts'

const pauseMilliseconds = 300

// Kept with the address, over a reload too: what was typed since is in the work of last time, and not yet in the link.
const behind = { isBehind: true }
const isBehind = () => Boolean((history.state as Partial<typeof behind> | null)?.isBehind)

/** The address says what stands in the form, in place of what it said before: no entry of the history for each key. */
async function showInAddress(values: Parameters<typeof encodeLink>[0]) {
  const fragment = await encodeLink(values)
  if (fragment === '' && !isLink(location.hash)) return
  history.replaceState(null, '', location.pathname + location.search + fragment)
}

/** Another configuration out of the address; undo leads back to what stood there before. */
async function openLink({ session, undoManager, view }: Workbench, fragment: string): Promise<void> {
  const link = await decodeLink(fragment)
  if (link.ok && !isSame(link.config, session.state.get().values))
    undoManager.take(link.config, ({ ui }) => ui.tools.openedLink)
  if (!link.ok || link.problems.length > 0)
    view.set({ restored: { from: 'link', result: link, keptAs: null }, dialog: 'restored' })
}

const warn = ({ view, preferences }: Workbench, text: (tools: Messages['ui']['tools']) => string) =>
  view.set({ notice: { kind: 'failed', text: text(preferences.state.get().messages.ui.tools) } })

/** What the person was working on, and then what the address holds. Without a link it is done when it returns. */
export function restoreWork(workbench: Workbench): void {
  const { session, undoManager, view } = workbench
  const work = lastWork()
  if (!work && stored(workKey) !== null) warn(workbench, ({ unreadable }) => unreadable)
  if (work) {
    session.replace(work.config)
    undoManager.restart()
    if (work.problems.length > 0)
      view.set({ restored: { from: 'work', result: work, keptAs: setAside(work) }, dialog: 'restored' })
  }
  if (work && isBehind()) void showInAddress(work.config)
  else if (isLink(location.hash)) void openLink(workbench, location.hash)
}

/** Keeps the work for the next visit and in the address, soon after each change; follows a link that is pasted over it. */
export function followWork(workbench: Workbench): void {
  const { state } = workbench.session
  let { values } = state.get()
  let timer: ReturnType<typeof setTimeout> | undefined
  const save = () => {
    timer = undefined
    if (!keepWork(values)) warn(workbench, ({ notStored }) => notStored)
    void showInAddress(values)
  }
  state.subscribe(() => {
    if (values === state.get().values) return
    values = state.get().values
    if (timer === undefined && isLink(location.hash)) history.replaceState(behind, '')
    clearTimeout(timer)
    timer = setTimeout(save, pauseMilliseconds)
  })
  // A tab in which nothing was typed since must not write over what another one has kept.
  addEventListener('pagehide', () => timer !== undefined && save())
  addEventListener('hashchange', () => {
    if (isLink(location.hash)) void openLink(workbench, location.hash)
  })
}
