import type { ConfigPath } from '../../core/config/config.ts'
import { later } from '../loading/later.ts'
import { useWorkbench } from '../shell/workbench.ts'
import type { toField } from './to-field.ts'

// Ahead of need: a focus that moves after the second press of a double click takes the selection away.
const fetched = later<typeof toField>(async () => (await import('./to-field.ts')).toField, [undefined])

/** Leads to the first of these settings that has a field in the form, wherever the person is. */
export function useToField(): (paths: readonly ConfigPath[]) => void {
  const workbench = useWorkbench()
  return (paths) => void fetched().then((lead) => lead(workbench, paths))
}
