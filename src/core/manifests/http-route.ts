import type { CheckedConfig } from '../config/config.ts'
import { from, fromText } from '../yaml/trace.ts'
import { metadata, pairsMap } from './metadata.ts'
import { names } from './names.ts'

/**
 * The app's address outside through a Gateway that somebody else runs: `gateway.networking.k8s.io/v1`, in Gateway API since
 * 1.0; `timeouts` is in its standard channel since 1.2.
 */
export function httpRoute(config: CheckedConfig) {
  const { annotations, hostnames, parentRefs, path, timeouts } = config.httpRoute
  const { app } = names(config.release)
  const request = fromText('httpRoute.timeouts.request', timeouts.request)
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: from('httpRoute.enabled', 'HTTPRoute'),
    metadata: metadata(config, 'app', app, pairsMap('httpRoute.annotations', annotations)),
    spec: {
      parentRefs: parentRefs.map(({ name, namespace, sectionName }, i) => ({
        name: from(`httpRoute.parentRefs[${i}].name`, name),
        namespace: fromText(`httpRoute.parentRefs[${i}].namespace`, namespace),
        sectionName: fromText(`httpRoute.parentRefs[${i}].sectionName`, sectionName),
      })),
      hostnames:
        hostnames.length === 0 ? undefined : hostnames.map((name, i) => from(`httpRoute.hostnames[${i}]`, name)),
      rules: [
        {
          matches: [{ path: { type: 'PathPrefix', value: from('httpRoute.path', path) } }],
          backendRefs: [{ name: from('release.name', app), port: from('service.port', config.service.port) }],
          timeouts: request && { request },
        },
      ],
    },
  }
}
