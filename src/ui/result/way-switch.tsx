import { ways } from '../../core/config/choices.ts'
import { useMessages, useSession, useWorkbench } from '../shell/workbench.ts'
import { Segmented } from './segmented.tsx'

// As their makers write them.
const names: Readonly<Record<string, string>> = {
  helm: 'Helm',
  argocd: 'Argo CD',
  flux: 'Flux',
  terraform: 'Terraform',
  pulumi: 'Pulumi',
}

/** How a person deploys: files and steps are those of this way alone. */
export function WaySwitch() {
  const { ui } = useMessages()
  const { session } = useWorkbench()
  const way = useSession(({ values }) => values.delivery.way)
  return (
    <Segmented
      label={ui.way}
      options={ways.map((value) => ({ value, text: names[value] ?? value }))}
      value={way}
      onChange={(value) => session.set('delivery.way', value)}
    />
  )
}
