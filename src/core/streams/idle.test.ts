import { expect, test } from 'vitest'
import type { PartialConfig } from '../config/config.ts'
import { completed } from '../config/completed.ts'
import { controllers } from './controllers.ts'
import { ingressControllers, routeControllers, streamTimeouts } from './idle.ts'

type Ingress = NonNullable<PartialConfig['ingress']>

const config = (ingress: Ingress, idleSeconds: number | string = 3600) =>
  completed({ ingress: { enabled: true, ...ingress }, streams: { idleSeconds } })
const written = (ingress: Ingress, idleSeconds?: number | string) =>
  streamTimeouts(config(ingress, idleSeconds)).map(({ on, key, value }) => `${on} ${key}: ${value}`)
const annotations = (...keys: string[]) => keys.map((key) => ({ key, value: '1' }))

test.each([
  [
    'nginx',
    ['ingress nginx.ingress.kubernetes.io/proxy-read-timeout: 3600', 'ingress nginx.org/proxy-read-timeout: 3600s'],
  ],
  ['webapprouting.kubernetes.azure.com', ['ingress nginx.ingress.kubernetes.io/proxy-read-timeout: 3600']],
  [
    'HAProxy-external',
    ['ingress haproxy.org/timeout-server: 3600s', 'ingress haproxy-ingress.github.io/timeout-server: 3600s'],
  ],
  ['alb', ['ingress alb.ingress.kubernetes.io/load-balancer-attributes: idle_timeout.timeout_seconds=3600']],
  ['azure-application-gateway', ['ingress appgw.ingress.kubernetes.io/request-timeout: 3600']],
  ['contour', ['ingress projectcontour.io/response-timeout: infinity']],
  ['kong', ['service konghq.com/read-timeout: 3600000']],
  ['cilium', ['ingress ingress.cilium.io/request-timeout: 0s']],
  ['openshift-default', ['ingress haproxy.router.openshift.io/timeout: 3600s']],
  ['traefik', []],
  ['gce', []],
  ['azure-alb-external', []],
  ['internal', []],
  ['', []],
])('the class %j is told %j', (className, lines) => {
  expect(written({ className })).toEqual(lines)
})

test('annotations tell two controllers of one class apart, and stand for a class that says nothing', () => {
  const ids = (ingress: Ingress) => ingressControllers(config(ingress)).map(({ id }) => id)
  const f5 = annotations('nginx.org/rewrites')
  expect(ids({ className: 'nginx', annotations: f5 })).toEqual(['f5-nginx'])
  expect(ids({ className: '', annotations: f5 })).toEqual(['f5-nginx'])
  expect(ids({ className: 'traefik', annotations: f5 })).toEqual(['traefik'])
  expect(ids({ className: 'nginx', annotations: annotations('cert-manager.io/issuer') })).toHaveLength(2)
})

test('nothing is written without an Ingress or without a number, and no more than the controller takes', () => {
  expect(written({ className: 'alb' }, 86_400)).toEqual([
    'ingress alb.ingress.kubernetes.io/load-balancer-attributes: idle_timeout.timeout_seconds=4000',
  ])
  expect(written({ className: 'alb' }, '')).toEqual([])
  expect(written({ className: 'alb', enabled: false })).toEqual([])
})

test.each([
  ['nginx-gateway', 'gateway', ['nginx-gateway-fabric']],
  ['', 'nginx', ['nginx-gateway-fabric']],
  ['azure-alb-system', 'public', ['azure-alb']],
  ['team', 'visign-agc', ['azure-alb']],
  ['gateways', 'shared', []],
  ['gateways', 'agcapital', []],
] as const)('the Gateway %s/%s is one of %j by its name', (namespace, name, ids) => {
  const { httpRoute } = completed({ httpRoute: { enabled: true, parentRefs: [{ namespace, name }] } })
  expect(routeControllers({ httpRoute }).map(({ id }) => id)).toEqual(ids)
})

test('the Ingress of Application Gateway for Containers is told apart from that of Application Gateway', () => {
  const ids = (ingress: Ingress) => ingressControllers(config(ingress)).map(({ id }) => id)
  expect(ids({ className: 'azure-alb-external' })).toEqual(['azure-alb'])
  expect(ids({ annotations: annotations('alb.networking.azure.io/alb-name') })).toEqual(['azure-alb'])
  expect(ids({ className: 'azure-application-gateway' })).toEqual(['azure-application-gateway'])
})

test('each row has a page that says so, and a name of its own', () => {
  expect(controllers.filter(({ source }) => !/^[\w.-]+\.[a-z]+\/\S+$/.test(source))).toEqual([])
  expect(new Set(controllers.map(({ id }) => id)).size).toBe(controllers.length)
})
