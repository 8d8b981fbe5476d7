import { isSharedNamespace } from '../../manifests/names.ts'
import type { PartRow } from '../picture.ts'

/** The frame around all that this release makes. */
export const namespace: PartRow = {
  id: 'namespace',
  kind: 'frame',
  settings: ['delivery', 'release', 'commonLabels', 'commonAnnotations', 'networkPolicy'],
  part: ({ release: { namespace: name, createNamespace } }) => ({
    title: `Namespace ${name}`,
    lines: [],
    says: createNamespace && !isSharedNamespace(name) ? 'namespaceMade' : 'namespaceThere',
    facts: { name },
    leads: ['release.namespace'],
  }),
}

/** The fence around the Pods. */
export const policy: PartRow = {
  id: 'policy',
  kind: 'fence',
  settings: ['networkPolicy'],
  when: ({ networkPolicy }) => networkPolicy.enabled,
  part: () => ({ title: 'NetworkPolicy', lines: [], says: 'policy', facts: {}, leads: ['networkPolicy.enabled'] }),
}
