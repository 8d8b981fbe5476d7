import type { DeploymentConfig } from '../../core/config/config.ts'
import type { Messages } from '../../i18n/messages.ts'
import { endStep, type History, record, redo, startHistory, undo } from './history.ts'
import type { Session } from './session.ts'
import { createStore, type Store } from './store.ts'

/** What a step has just done, in whatever language the page is in, and the way to take it back. */
export interface UndoNotice {
  readonly say: (messages: Messages) => string
  /** Null where nothing was changed, so that nothing can be taken back. */
  readonly way: 'undo' | 'redo' | null
}

export interface UndoState {
  readonly history: History
  /** Gone with the next change. */
  readonly notice: UndoNotice | null
}

export interface UndoManager {
  readonly state: Store<UndoState>
  /** Another configuration as one step, said in a notice that offers to undo it. */
  readonly take: (values: DeploymentConfig, say: UndoNotice['say']) => void
  readonly undo: (say: UndoNotice['say']) => void
  readonly redo: (say: UndoNotice['say']) => void
  readonly dismiss: () => void
  /** What stands now is where it starts: nothing can be undone. */
  readonly restart: () => void
}

/** Remembers every change of a session; the session that it returns must be the one that the page uses. */
export function withUndoManager(inner: Session): { readonly session: Session; readonly undoManager: UndoManager } {
  const state = createStore<UndoState>({ history: startHistory(inner.state.get().values), notice: null })
  let isReplacing = false
  const follow = () => {
    const { history } = state.get()
    const { values } = inner.state.get()
    if (isReplacing || values === history.present) return
    state.set({ history: record(history, values), notice: null })
  }
  inner.state.subscribe(follow)
  const end = () => state.set({ history: endStep(state.get().history) })

  const replace = (values: DeploymentConfig) => {
    // However many fields change, it is one step.
    isReplacing = true
    inner.replace(values)
    isReplacing = false
    follow()
    end()
  }
  const move = (to: (history: History) => History, notice: UndoNotice) => {
    const history = to(state.get().history)
    if (history === state.get().history) return
    state.set({ history })
    replace(history.present)
    state.set({ notice })
  }
  return {
    session: {
      ...inner,
      replace,
      set: (path, value) => {
        inner.set(path, value)
        end()
      },
      add: (path, item) => {
        inner.add(path, item)
        end()
      },
      showIssues: () => {
        inner.showIssues()
        end()
      },
    },
    undoManager: {
      state,
      take: (values, say) => {
        const { past } = state.get().history
        replace(values)
        state.set({ notice: { say, way: past === state.get().history.past ? null : 'undo' } })
      },
      undo: (say) => move(undo, { say, way: 'redo' }),
      redo: (say) => move(redo, { say, way: 'undo' }),
      dismiss: () => state.set({ notice: null }),
      restart: () => state.set({ history: startHistory(inner.state.get().values), notice: null }),
    },
  }
}
