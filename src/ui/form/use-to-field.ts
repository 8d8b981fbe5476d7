import type { ConfigPath } from '../../core/config/config.ts'
import { useWorkbench } from '../shell/workbench.ts'

/** Leads to the first of these settings that has a field in the form, wherever the person is. */
export function useToField(): (paths: readonly ConfigPath[]) => void {
  const workbench = useWorkbench()
  return (paths) => void import('./to-field.ts').then(({ toField }) => toField(workbench, paths))
}
