import { useWorkbench } from '../shell/workbench.ts'
import { moved } from './step-text.ts'

/** Back or forth. */
export type Way = 'undo' | 'redo'

/** One step back or forth, said in the notice. */
export function useMove(): (way: Way) => void {
  const { session, steps } = useWorkbench()
  return (way) => {
    // What is half typed in a field is a step too.
    session.showIssues()
    steps[way](moved(way, steps.state.get().history))
  }
}
