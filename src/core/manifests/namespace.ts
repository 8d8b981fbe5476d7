import type { INamespace } from 'kubernetes-models/v1'
import type { CheckedConfig } from '../config/config.ts'
import { from, type Traced } from '../yaml/trace.ts'
import { orNone, pairsMap } from './metadata.ts'

/** Pod Security admits what we deploy and nothing weaker; `baseline` only where the user gave up non-root. */
export function namespace(config: CheckedConfig): Traced<INamespace> {
  const level = from('securityContext.runAsNonRoot', config.securityContext.runAsNonRoot ? 'restricted' : 'baseline')
  return {
    apiVersion: 'v1',
    kind: from('release.createNamespace', 'Namespace'),
    metadata: {
      name: from('release.namespace', config.release.namespace),
      labels: {
        ...pairsMap('commonLabels', config.commonLabels),
        'pod-security.kubernetes.io/enforce': level,
        'pod-security.kubernetes.io/enforce-version': 'latest',
        'pod-security.kubernetes.io/warn': level,
      },
      annotations: orNone(pairsMap('commonAnnotations', config.commonAnnotations)),
    },
  }
}
