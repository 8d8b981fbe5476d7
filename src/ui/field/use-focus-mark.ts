import { useWorkbench } from '../shell/workbench.ts'
import type { Field } from './use-field.ts'

/** Tells the page which setting's field has the focus. */
export const useFocusMark = ({ path }: Field) => {
  const { view } = useWorkbench()
  return { onFocus: () => view.set({ active: path }), onBlur: () => view.set({ active: null }) }
}
