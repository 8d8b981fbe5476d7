import type { PartialConfig } from '../../config/config.ts'

type Route = NonNullable<PartialConfig['httpRoute']>

const route = (settings: Route): PartialConfig => ({
  httpRoute: { enabled: true, parentRefs: [{ name: 'shared' }], hostnames: ['svg.example.com'], ...settings },
})
const ingress: PartialConfig = { ingress: { enabled: true, host: 'svg.example.com' } }
const parents = (...parentRefs: NonNullable<Route['parentRefs']>) => route({ parentRefs })
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `h${index}.example.org`)

/** Examples of the rules about the HTTPRoute. */
export const httpRouteExamples = {
  'EXPOSURE-TWICE': { holds: { ...ingress }, fails: { ...ingress, ...route({}) } },
  'GATEWAY-PARENT-NONE': { holds: route({}), fails: parents() },
  'GATEWAY-PARENT-NAME': { holds: parents({ name: 'a.b' }), fails: parents({ name: '' }) },
  'GATEWAY-PARENT-NAMESPACE': {
    holds: parents({ name: 'shared', namespace: 'infra' }),
    fails: parents({ name: 'shared', namespace: 'infra.eu' }),
  },
  'GATEWAY-PARENT-SECTION': {
    holds: parents({ name: 'shared', sectionName: 'https' }),
    fails: parents({ name: 'shared', sectionName: 'HTTPS' }),
  },
  'GATEWAY-PARENT-TWICE': {
    holds: parents({ name: 'shared', sectionName: 'http' }, { name: 'shared', sectionName: 'https' }),
    fails: parents({ name: 'shared' }, { name: 'shared', namespace: 'realtime-svg', sectionName: 'https' }),
  },
  'GATEWAY-HOSTNAME': {
    holds: route({ hostnames: ['*.example.com'] }),
    fails: route({ hostnames: ['https://SVG.example.com:443/'] }),
  },
  'GATEWAY-HOSTNAME-TWICE': {
    holds: route({ hostnames: ['a.example.com', 'b.example.com'] }),
    fails: route({ hostnames: ['a.example.com', 'a.example.com'] }),
  },
  'GATEWAY-MANY': {
    holds: route({ hostnames: numbered(16) }),
    fails: route({ hostnames: numbered(17) }),
  },
  'GATEWAY-HOSTNAME-ANY': { holds: route({}), fails: route({ hostnames: [] }) },
  'GATEWAY-PATH': { holds: route({ path: '/svg' }), fails: route({ path: '/a//b' }) },
  'GATEWAY-TIMEOUT': {
    holds: route({ timeouts: { request: '0h0m' } }),
    fails: route({ timeouts: { request: '3600' } }),
  },
} as const
