import type { IService } from 'kubernetes-models/v1'
import type { CheckedConfig } from '../config/config.ts'
import { from, type Traced } from '../yaml/trace.ts'
import { metadata, pairsMap, selectorLabels } from './metadata.ts'
import { names } from './names.ts'
import { streamAnnotations } from './stream-annotations.ts'

/** The app's address in the cluster; the target is the port's name, so the number stands in one place. */
export function appService(config: CheckedConfig): Traced<IService> {
  const { type, port, nodePort } = config.service
  const fixed = type === 'ClusterIP' || nodePort === null ? undefined : from('service.nodePort', nodePort)
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadata(
      config,
      'app',
      names(config.release).app,
      pairsMap('service.annotations', config.service.annotations),
      streamAnnotations(config, 'service'),
    ),
    spec: {
      type: from('service.type', type),
      selector: selectorLabels(config, 'app'),
      ports: [{ name: 'http', port: from('service.port', port), targetPort: 'http', nodePort: fixed, protocol: 'TCP' }],
    },
  }
}

/** Redis, for this release's pods only; never outside the cluster (REDIS-PORT). */
export const redisService = (config: CheckedConfig): Traced<IService> => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: metadata(config, 'redis', names(config.release).redis),
  spec: {
    type: 'ClusterIP',
    selector: selectorLabels(config, 'redis'),
    ports: [{ name: 'redis', port: 6379, targetPort: 'redis', protocol: 'TCP' }],
  },
})
