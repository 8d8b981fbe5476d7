import type { PartialConfig } from '../../config/config.ts'

const row = (key: string, value = 'value') => ({ key, value })
const annotation = (key: string, value?: string): PartialConfig => ({ commonAnnotations: [row(key, value)] })
const ingressAnnotation = (key: string): PartialConfig => ({
  ingress: { enabled: true, host: 'svg.example.com', annotations: [row(key)] },
})
const label = (key: string, value?: string): PartialConfig => ({ commonLabels: [row(key, value)] })

// Keys count too: one byte of key.
const ofBytes = (bytes: number): PartialConfig => ({ podAnnotations: [row('k', 'v'.repeat(bytes - 1))] })

/** Examples of the rules about labels and annotations. */
export const metadataExamples = {
  'K8S-ANNOTATION-KEY': { holds: annotation('Example.com/Name_1.a'), fails: annotation('example.com/a/b') },
  'K8S-ANNOTATION-KEY-OWNED': {
    holds: annotation('example.com/release-name'),
    fails: annotation('meta.helm.sh/release-name'),
  },
  'K8S-ANNOTATION-KEY-TWICE': {
    holds: { commonAnnotations: [row('a'), row('b')] },
    fails: { commonAnnotations: [row('a'), row('a', 'other')] },
  },
  'INGRESS-SNIPPET': {
    holds: ingressAnnotation('nginx.ingress.kubernetes.io/ssl-redirect'),
    fails: ingressAnnotation('nginx.ingress.kubernetes.io/server-snippet'),
  },
  'INGRESS-CLASS-ANNOTATION': {
    holds: ingressAnnotation('example.com/ingress.class'),
    fails: ingressAnnotation('kubernetes.io/ingress.class'),
  },
  'K8S-ANNOTATION-VALUE': { holds: annotation('a', 'two\n\tlines'), fails: annotation('a', 'two\r\nlines') },
  'K8S-ANNOTATION-VALUE-INVISIBLE': { holds: annotation('a', '가 나'), fails: annotation('a', '가\u200b나') },
  'K8S-ANNOTATION-SIZE': { holds: ofBytes(256 * 1024), fails: ofBytes(256 * 1024 + 1) },
  'K8S-LABEL-KEY': { holds: label('example.com/team'), fails: label('Example.com/team') },
  'K8S-LABEL-KEY-OWNED': { holds: label('app.kubernetes.io/part-of'), fails: label('app.kubernetes.io/instance') },
  'K8S-LABEL-VALUE': { holds: label('team', ''), fails: label('team', 'team a') },
}
