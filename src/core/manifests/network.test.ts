import { expect, test } from 'vitest'
import type { PartialConfig } from '../config/config.ts'
import { checked } from '../program/samples.ts'
import { untraced } from '../yaml/trace.ts'
import { ingress } from './ingress.ts'
import { appNetworkPolicy, redisNetworkPolicy } from './network-policies.ts'
import { appService, redisService } from './services.ts'

type Egress = { readonly egress: readonly unknown[] }
const specOf = (manifest: unknown) => (untraced(manifest) as { spec: object }).spec
const pods = (component: 'app' | 'redis') => ({
  podSelector: {
    matchLabels: {
      'app.kubernetes.io/name': 'realtime-svg',
      'app.kubernetes.io/instance': 'svg',
      'app.kubernetes.io/component': component,
    },
  },
})
const config = (settings: PartialConfig = {}) => checked({ ...settings, release: { name: 'svg' } })
const tcp = (port: number) => ({ protocol: 'TCP', port })

test('from outside only HTTP gets to the app, and the app gets to names and Redis alone', () => {
  const names = {
    to: [
      {
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
        podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
      },
      { ipBlock: { cidr: '169.254.20.10/32' } },
      { ipBlock: { cidr: '169.254.10.10/31' } },
      { ipBlock: { cidr: '169.254.169.254/32' } },
      { ipBlock: { cidr: '172.20.0.10/32' } },
      { ipBlock: { cidr: '10.100.0.10/32' } },
    ],
    ports: [{ protocol: 'UDP', port: 53 }, tcp(53)],
  }
  const openshift = {
    to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'openshift-dns' } } }],
    ports: [{ protocol: 'UDP', port: 5353 }, tcp(5353)],
  }
  expect(specOf(appNetworkPolicy(config()))).toEqual({
    ...pods('app'),
    policyTypes: ['Ingress', 'Egress'],
    ingress: [{ ports: [tcp(8080)] }],
    egress: [names, openshift, { to: [pods('redis')], ports: [tcp(6379)] }],
  })
})

test('with a namespace named, HTTP gets in from its Pods and from beside the app', () => {
  const networkPolicy = { enabled: true, ingressNamespace: 'traefik' }
  expect(specOf(appNetworkPolicy(config({ networkPolicy })))).toMatchObject({
    ingress: [
      {
        from: [
          { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'traefik' } } },
          { podSelector: {} },
        ],
        ports: [tcp(8080)],
      },
    ],
  })
})

test('the app reaches an external Redis in the range that was named, whatever its host is', () => {
  const networkPolicy = { enabled: true, redisCidr: '10.20.0.0/16' }
  const egress = (host: string) =>
    (specOf(appNetworkPolicy(config({ networkPolicy, redis: { enabled: false, external: { host } } }))) as Egress)
      .egress
  const range = { to: [{ ipBlock: { cidr: '10.20.0.0/16' } }], ports: [tcp(6379)] }
  expect(egress('cache.example.org').at(-1)).toEqual(range)
  expect(egress('10.20.0.5').at(-1)).toEqual(range)
})

test('only the app of the same release gets to Redis, and Redis gets nowhere', () => {
  expect(specOf(redisNetworkPolicy(config()))).toEqual({
    ...pods('redis'),
    policyTypes: ['Ingress', 'Egress'],
    ingress: [{ from: [pods('app')], ports: [tcp(6379)] }],
  })
})

test('the app is at the port that was chosen, at the node port only where there is one', () => {
  const selector = pods('app').podSelector.matchLabels
  const port = { name: 'http', port: 8080, targetPort: 'http', protocol: 'TCP' }
  const spec = (service: PartialConfig['service']) =>
    specOf(appService(config({ service: { port: 8080, ...service } })))
  expect(spec({})).toEqual({ type: 'ClusterIP', selector, ports: [port] })
  expect(spec({ type: 'NodePort' })).toEqual({ type: 'NodePort', selector, ports: [port] })
  const nodePort = 30080
  expect(spec({ type: 'NodePort', nodePort })).toEqual({ type: 'NodePort', selector, ports: [{ ...port, nodePort }] })
})

test('Redis is inside the cluster, at its own port', () => {
  expect(specOf(redisService(config()))).toEqual({
    type: 'ClusterIP',
    selector: pods('redis').podSelector.matchLabels,
    ports: [{ name: 'redis', port: 6379, targetPort: 'redis', protocol: 'TCP' }],
  })
})

test('the Ingress leads its host and path to the Service, by the name of the port', () => {
  const backend = { service: { name: 'svg', port: { name: 'http' } } }
  const host = 'svg.example.org'
  const tls = { enabled: true, secretName: 'svg-tls' }
  const settings = { enabled: true, className: 'nginx', host, path: '/svg', pathType: 'Exact', tls } as const
  const spec = (more: object = {}) => specOf(ingress(config({ ingress: { ...settings, ...more } })))
  expect(spec()).toEqual({
    ingressClassName: 'nginx',
    tls: [{ hosts: [host], secretName: 'svg-tls' }],
    rules: [{ host, http: { paths: [{ path: '/svg', pathType: 'Exact', backend }] } }],
  })
  expect(spec({ tls: { enabled: false, secretName: 'svg-tls' } })).not.toHaveProperty('tls')
  expect(spec({ host: '' })).toHaveProperty('tls', [{ secretName: 'svg-tls' }])
})
