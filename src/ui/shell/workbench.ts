import { createContext, use, useSyncExternalStore } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import type { Preferences, PreferencesState } from './preferences.ts'
import type { Session, SessionState } from '../session/session.ts'
import type { UndoManager, UndoState } from '../session/undo-manager.ts'
import type { Store, Watched } from '../session/store.ts'
import type { View } from './view.ts'

/** What the components share; each part lives outside React and is the same object for the life of the page. */
export interface Workbench {
  readonly session: Session
  readonly undoManager: UndoManager
  readonly view: Store<View>
  readonly preferences: Preferences
}

export const WorkbenchContext = createContext<Workbench | null>(null)

/** The parts themselves, for what a component does. What it shows it reads with the functions below. */
export function useWorkbench(): Workbench {
  const workbench = use(WorkbenchContext)
  if (workbench === null) throw new TypeError('rendered outside of the workbench')
  return workbench
}

function useStore<S extends object, T>(store: Watched<S>, select: (state: S) => T): T {
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.get()),
    () => select(store.initial),
  )
}

/** A part of what follows from the form; the component renders again only when that part is another one. */
export const useSession = <T>(select: (state: SessionState) => T): T => useStore(useWorkbench().session.state, select)

/** The same a moment after each key, for what stands beside the fields and the files. */
export const useSettled = <T>(select: (state: SessionState) => T): T => useStore(useWorkbench().session.settled, select)

/** A part of what is open and chosen on the page. */
export const useView = <T>(select: (view: View) => T): T => useStore(useWorkbench().view, select)

/** A part of where the person has been. */
export const useUndoState = <T>(select: (state: UndoState) => T): T =>
  useStore(useWorkbench().undoManager.state, select)

/** How the person likes the page. */
export const usePreference = <T>(select: (state: PreferencesState) => T): T =>
  useStore(useWorkbench().preferences.state, select)

/** The texts in the language of the page. */
export const useMessages = (): Messages => usePreference((state) => state.messages)
