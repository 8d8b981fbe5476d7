import type { PartialConfig } from '../../config/config.ts'

type Pairs = NonNullable<NonNullable<PartialConfig['ingress']>['annotations']>

const ingress = (className: string, annotations: Pairs = []) => ({
  ingress: { enabled: true, host: 'svg.example.com', className, annotations },
})
const idle = (seconds: number | string, className = 'haproxy'): PartialConfig => ({
  ...ingress(className),
  streams: { idleSeconds: seconds },
})
const gateway = (name: string, request = '0s'): PartialConfig => ({
  httpRoute: { enabled: true, parentRefs: [{ name }], hostnames: ['svg.example.com'], timeouts: { request } },
})
const onOpenShift = (annotations: Pairs): PartialConfig => ({
  ...ingress('', annotations),
  release: { platform: 'openshift' },
  securityContext: { ids: 'cluster' },
})
const readTimeout = (value: string) => ingress('nginx', [{ key: 'nginx.org/proxy-read-timeout', value }])

/** Examples of the rules about streams. */
export const streamExamples = {
  'STREAM-SECONDS': { holds: idle(7200), fails: idle('2h') },
  'STREAM-IDLE-SHORT': { holds: idle(3600), fails: idle(60) },
  'STREAM-IDLE-MOST': { holds: idle(4000, 'alb'), fails: idle(7200, 'alb') },
  'STREAM-ANNOTATION-SHORT': { holds: readTimeout('1h'), fails: readTimeout('60s') },
  'STREAM-CONTROLLER-UNKNOWN': { holds: ingress('traefik'), fails: ingress('') },
  'STREAM-CONTROLLER-UNNAMED': {
    holds: onOpenShift([{ key: 'haproxy.router.openshift.io/timeout', value: '3600s' }]),
    fails: onOpenShift([]),
  },
  'STREAM-ELSEWHERE': { holds: ingress('traefik'), fails: ingress('gce') },
  'STREAM-GATEWAY-ELSEWHERE': { holds: gateway('shared'), fails: gateway('eg') },
  'STREAM-ROUTE-TIMEOUT': { holds: gateway('shared'), fails: gateway('shared', '30s') },
  'INGRESS-RETIRED': {
    holds: readTimeout('1h'),
    fails: ingress('nginx', [{ key: 'nginx.ingress.kubernetes.io/proxy-body-size', value: '10m' }]),
  },
} as const
