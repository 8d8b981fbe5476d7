import type { StepNotice } from '../session/steps.ts'
import { useWorkbench } from '../workbench.ts'
import { moved } from './step-text.ts'

/** One step back or forth, said in the notice. */
export function useMove(): (way: StepNotice['way']) => void {
  const { session, steps } = useWorkbench()
  return (way) => {
    // What is half typed in a field is a step too.
    session.settle()
    steps[way](moved(way, steps.state.get().history))
  }
}
