import { useWorkbench } from '../shell/workbench.ts'
import { moved } from './undo-text.ts'

/** Back or forth. */
export type Way = 'undo' | 'redo'

/** One step back or forth, said in the notice. */
export function useMove(): (way: Way) => void {
  const { session, undoManager } = useWorkbench()
  return (way) => {
    // What is half typed in a field is a step too.
    session.showIssues()
    undoManager[way](moved(way, undoManager.state.get().history))
  }
}
