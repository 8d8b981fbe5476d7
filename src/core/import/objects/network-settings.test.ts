import { expect, test } from 'vitest'
import { networkSettings } from './network-settings.ts'
import type { ReleaseObjects } from './release-objects.ts'

/** The settings of objects by kind. */
const settingsOf = (nodes: Readonly<Record<string, object>>, redisHost?: string) =>
  networkSettings(
    { find: (kind: string) => nodes[kind] && { node: nodes[kind] } } as unknown as ReleaseObjects,
    redisHost,
  )

test('what is not there is off', () => {
  expect(settingsOf({})).toMatchObject({
    ingress: { enabled: false, tls: { enabled: false } },
    autoscaling: { enabled: false },
    networkPolicy: { enabled: false },
  })
  expect(settingsOf({ NetworkPolicy: {} }).networkPolicy).toEqual({ enabled: true })
})

test('of several ports of a Service the one named http counts, else the first', () => {
  const metrics = { name: 'metrics', port: 9090 }
  const http = { name: 'http', port: 8080, nodePort: 30080 }
  const service = (...ports: object[]) => settingsOf({ Service: { spec: { type: 'NodePort', ports } } }).service
  expect(service(metrics, http)).toEqual({ type: 'NodePort', port: 8080, nodePort: 30080 })
  expect(service(metrics)).toEqual({ type: 'NodePort', port: 9090, nodePort: undefined })
})

test('an Ingress says its class, its first host and path, and its Secret', () => {
  const paths = [{ path: '/svg', pathType: 'Exact' }, { path: '/other' }]
  const rules = [{ host: 'svg.example.org', http: { paths } }, { host: 'other.example.org' }]
  const Ingress = { spec: { ingressClassName: 'nginx', rules, tls: [{ secretName: 'svg-tls' }] } }
  expect(settingsOf({ Ingress }).ingress).toEqual({
    enabled: true,
    className: 'nginx',
    host: 'svg.example.org',
    path: '/svg',
    pathType: 'Exact',
    tls: { enabled: true, secretName: 'svg-tls' },
  })
})

test('an autoscaler says its bounds, and its target for the CPU among other metrics', () => {
  const metric = (name: string, averageUtilization: number) => ({ resource: { name, target: { averageUtilization } } })
  const spec = { minReplicas: 3, maxReplicas: 9, metrics: [metric('memory', 50), metric('cpu', 70)] }
  expect(settingsOf({ HorizontalPodAutoscaler: { spec } }).autoscaling).toEqual({
    enabled: true,
    minReplicas: 3,
    maxReplicas: 9,
    targetCPUUtilizationPercentage: 70,
  })
})

test('a NetworkPolicy says the namespace that it lets in, and the range of Redis unless it is its address', () => {
  const from = [
    { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'traefik' } } },
    { podSelector: {} },
  ]
  const egress = (cidr: string) => [
    { to: [{ namespaceSelector: {} }, { ipBlock: { cidr: '169.254.20.10/32' } }] },
    { to: [{ ipBlock: { cidr } }] },
  ]
  const policy = (cidr: string) => ({ spec: { ingress: [{ from }], egress: egress(cidr) } })
  const NetworkPolicy = policy('10.20.0.0/16')
  expect(settingsOf({ NetworkPolicy }, '10.20.0.5').networkPolicy).toEqual({
    enabled: true,
    ingressNamespace: 'traefik',
    redisCidr: '10.20.0.0/16',
  })
  expect(settingsOf({ NetworkPolicy: policy('10.20.0.5/32') }, '10.20.0.5').networkPolicy.redisCidr).toBeUndefined()
  expect(settingsOf({ NetworkPolicy: policy('10.20.0.5/32') }, 'cache').networkPolicy.redisCidr).toBe('10.20.0.5/32')
})
