import type { PartialConfig } from '../../config/config.ts'

const nodePort = (port: number): PartialConfig => ({ service: { type: 'NodePort', nodePort: port } })
const ingress = (settings: PartialConfig['ingress']): PartialConfig => ({
  ingress: { enabled: true, host: 'svg.example.com', ...settings },
})

const redisAt = (host: string): PartialConfig => ({ redis: { enabled: false, external: { host } } })
const policy = (networkPolicy: PartialConfig['networkPolicy'], more: PartialConfig = {}): PartialConfig => ({
  networkPolicy: { enabled: true, ...networkPolicy },
  redis: { enabled: false, external: { host: 'cache.example.org' } },
  ...more,
})

/** Examples of the rules about the Service and the Ingress. */
export const networkExamples = {
  'K8S-SERVICE-PORT': { holds: { service: { port: 1 } }, fails: { service: { port: 0 } } },
  'K8S-NODE-PORT': { holds: nodePort(30000), fails: nodePort(65536) },
  'K8S-NODE-PORT-RANGE': { holds: nodePort(32767), fails: nodePort(32768) },
  'K8S-INGRESS-CLASS': { holds: ingress({ className: 'nginx' }), fails: ingress({ className: 'Nginx' }) },
  'K8S-INGRESS-HOST': {
    holds: ingress({ host: '*.example.com' }),
    fails: ingress({ host: 'https://SVG.example.com:443/' }),
  },
  'K8S-INGRESS-HOST-ANY': { holds: ingress({}), fails: ingress({ host: '' }) },
  'PRESET-EXAMPLE': { holds: ingress({}), fails: ingress({ host: 'realtime-svg.example.com' }) },
  'K8S-INGRESS-PATH': {
    holds: ingress({ path: '/a//b', pathType: 'ImplementationSpecific' }),
    fails: ingress({ path: '/a//b', pathType: 'Exact' }),
  },
  'K8S-INGRESS-PATH-REGEX': {
    holds: ingress({ path: '/svg(/|$)(.*)', pathType: 'ImplementationSpecific' }),
    fails: ingress({ path: '/svg(/|$)(.*)', pathType: 'Prefix' }),
  },
  'K8S-INGRESS-TLS-SECRET': {
    holds: ingress({ tls: { enabled: true, secretName: 'svg-tls' } }),
    fails: ingress({ tls: { enabled: true, secretName: 'cert-manager/svg-tls' } }),
  },
  'K8S-POLICY-NAMESPACE': {
    holds: policy({ ingressNamespace: 'ingress-nginx' }),
    fails: policy({ ingressNamespace: 'Ingress Nginx' }),
  },
  'K8S-POLICY-CIDR': { holds: policy({ redisCidr: '2001:db8::/32' }), fails: policy({ redisCidr: '10.20.0.5' }) },
  'K8S-POLICY-CIDR-HOST-BITS': {
    holds: policy({ redisCidr: '10.0.0.0/8' }),
    fails: policy({ redisCidr: '10.0.0.5/8' }),
  },
  'K8S-POLICY-REDIS-OUTSIDE': {
    holds: policy({ redisCidr: '10.1.0.0/16' }, redisAt('10.1.0.5')),
    fails: policy({ redisCidr: '10.1.0.0/16' }, redisAt('10.2.0.5')),
  },
  'K8S-POLICY-OUTSIDE-CLUSTER': {
    holds: policy({ ingressNamespace: 'traefik' }),
    fails: policy({ ingressNamespace: 'traefik' }, { service: { type: 'LoadBalancer' } }),
  },
} as const
