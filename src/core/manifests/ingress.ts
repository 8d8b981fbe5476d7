import type { IIngress } from 'kubernetes-models/networking.k8s.io/v1'
import type { CheckedConfig } from '../config/config.ts'
import { from, fromText, type Traced } from '../yaml/trace.ts'
import { metadata, pairsMap } from './metadata.ts'
import { names } from './names.ts'
import { streamAnnotations } from './stream-annotations.ts'

/** The app's address outside; without a class the cluster's default controller takes it. */
export function ingress(config: CheckedConfig): Traced<IIngress> {
  const { annotations, className, host, path, pathType, tls } = config.ingress
  const service = { name: from('release.name', names(config.release).app), port: { name: 'http' } }
  const secretName = from('ingress.tls.secretName', tls.secretName)
  const hosts = host === '' ? undefined : [from('ingress.host', host)]
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: from('ingress.enabled', 'Ingress'),
    metadata: metadata(
      config,
      'app',
      names(config.release).app,
      pairsMap('ingress.annotations', annotations),
      streamAnnotations(config, 'ingress'),
    ),
    spec: {
      ingressClassName: fromText('ingress.className', className),
      tls: tls.enabled ? from('ingress.tls.enabled', [{ hosts, secretName }]) : undefined,
      rules: [
        {
          host: fromText('ingress.host', host),
          http: {
            paths: [
              { path: from('ingress.path', path), pathType: from('ingress.pathType', pathType), backend: { service } },
            ],
          },
        },
      ],
    },
  }
}
