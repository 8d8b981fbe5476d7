import { fileOfEdit, fileOfSetting } from '../preview/file-to-show.ts'
import type { Preferences } from './preferences.ts'
import { createSession } from '../session/session.ts'
import { withUndoManager } from '../session/undo-manager.ts'
import { createView } from './view.ts'
import type { Workbench } from './workbench.ts'

/** Form with the defaults, view and preferences of one page; the file that is shown follows what a person edits and looks at. */
export function createWorkbench(preferences: Preferences): Workbench {
  const { session, undoManager } = withUndoManager(createSession())
  const view = createView()
  let { files, values } = session.state.get()
  session.state.subscribe(() => {
    if (values !== session.state.get().values) view.set({ notice: null })
    values = session.state.get().values
    if (files === session.state.get().files) return
    files = session.state.get().files
    view.set({ file: fileOfEdit(files, view.get()) })
  })
  let { active } = view.get()
  view.subscribe(() => {
    if (active === view.get().active) return
    active = view.get().active
    view.set({ file: fileOfSetting(files, view.get()) })
  })
  return { session, undoManager, view, preferences }
}
