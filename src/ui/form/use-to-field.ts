import { flushSync } from 'react-dom'
import type { ConfigPath } from '../../core/config/config.ts'
import { useWorkbench } from '../shell/workbench.ts'
import { fieldOf, focusField } from './focus-field.ts'

/** Leads to the first of these settings that has a field in the form, wherever the person is. */
export function useToField(): (paths: readonly ConfigPath[]) => void {
  const { session, view } = useWorkbench()
  return (paths) => {
    // The field must be there before the focus can go to it.
    flushSync(() => view.set({ isWhole: true }))
    const path = paths.find((each) => fieldOf(each) !== null)
    if (path === undefined) return
    session.showIssues()
    flushSync(() => view.set({ pane: 'form' }))
    focusField(path)
  }
}
