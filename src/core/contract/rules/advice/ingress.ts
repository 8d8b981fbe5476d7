import { isAnnotationText } from '../../../formats/annotation.ts'
import { isPublishedImage } from '../../image-facts.ts'
import { keyBeside, valueAt, withValue } from '../../../config/path.ts'
import { ofClass, readersOf } from '../../../streams/idle.ts'
import { rule } from '../../rule.ts'
import { mendedValue } from './nginx-values.ts'

const isOfCertManager = ({ key, value }: { readonly key: string; readonly value: string }) =>
  /^cert-manager\.io\/(?:cluster-)?issuer$/.test(key) || (key === 'kubernetes.io/tls-acme' && value === 'true')

const targetType = 'alb.ingress.kubernetes.io/target-type'

/** What is known of Ingress controllers beyond the contract. */
export const ingressAdvice = [
  rule({
    id: 'INGRESS-PATH-ROOT',
    // The page asks for /static and /api at the root, read in the source of v0.1.4 to v0.1.11.
    source: 'egoavara/realtime-svg v0.1.11',
    severity: 'warning',
    paths: ['ingress.path', 'httpRoute.path'],
    holds: (path, config) => !/^\/./.test(path) || !isPublishedImage(config),
    fix: (config, path) => withValue(config, path, '/'),
  }),
  rule({
    id: 'INGRESS-CERT-MANAGER',
    source: 'cert-manager.io/docs/usage/ingress: tls.secretName',
    severity: 'warning',
    paths: ['ingress.tls.enabled'],
    holds: (on, config) => on || !config.ingress.annotations.some(isOfCertManager),
    fix: (config) => {
      const secretName = config.ingress.tls.secretName || `${config.release.name}-tls`
      return { ...config, ingress: { ...config.ingress, tls: { enabled: true, secretName } } }
    },
  }),
  rule({
    id: 'INGRESS-CONTROLLER-OTHER',
    // An annotation of another controller does nothing: https://github.com/nginx/kubernetes-ingress/issues/174,
    // https://github.com/traefik/traefik/issues/12407.
    source: 'streams/controllers.ts',
    severity: 'warning',
    paths: ['ingress.annotations[].key'],
    holds: (key, { ingress }) => {
      const [reads, runs] = [readersOf(key), ofClass(ingress.className)]
      return reads.length === 0 || runs.length === 0 || reads.some((each) => runs.includes(each))
    },
  }),
  rule({
    id: 'INGRESS-VALUE-UNIT',
    source: 'kubernetes/ingress-nginx#11726',
    severity: 'warning',
    paths: ['ingress.annotations[].value'],
    holds: (value, config, path) => !isAnnotationText(value) || mendedValue(keyBeside(config, path), value) === value,
    fix: (config, path) => {
      const mended = mendedValue(keyBeside(config, path), String(valueAt(config, path)))
      return mended === null ? null : withValue(config, path, mended)
    },
  }),
  rule({
    id: 'INGRESS-ALB-TARGET',
    source: 'aws-load-balancer-controller docs/guide/ingress/annotations.md: target-type',
    severity: 'warning',
    paths: ['service.type'],
    holds: (type, { ingress }) =>
      type !== 'ClusterIP' ||
      !ingress.enabled ||
      !ofClass(ingress.className).some(({ id }) => id === 'aws-alb') ||
      ingress.annotations.some(({ key }) => key === targetType),
    fix: (config) => {
      const others = config.ingress.annotations.filter(({ key }) => key !== targetType)
      return withValue(config, 'ingress.annotations', [...others, { key: targetType, value: 'ip' }])
    },
  }),
]
