import { expect, test } from 'vitest'
import type { PartialConfig } from '../config/config.ts'
import { entry } from './entry.ts'
import { checked } from './samples.ts'

const route = (settings: PartialConfig['httpRoute'] = {}) => ({
  httpRoute: { enabled: true, parentRefs: [{ name: 'public' }], ...settings },
})
const ingress = { ingress: { enabled: true, host: 'svg.example.net', tls: { enabled: true, secretName: 'svg-tls' } } }
const inside = 'http://realtime-svg:80'

test.each([
  ['only the cluster', {}, 'ClusterIP', null, inside, false],
  ['a port', { service: { type: 'NodePort' } }, 'NodePort', null, inside, false],
  ['an Ingress', ingress, 'ingress', ['svg.example.net'], 'https://svg.example.net', true],
  ['a route without hosts', route(), 'gateway', null, inside, false],
  [
    'a route of two',
    route({ hostnames: ['a.net', '*.b.net'] }),
    'gateway',
    ['a.net', '*.b.net'],
    'https://a.net',
    true,
  ],
  ['a route of all names of a domain', route({ hostnames: ['*.b.net'] }), 'gateway', ['*.b.net'], inside, false],
  [
    'a listener without TLS',
    route({ hostnames: ['a.net'], parentRefs: [{ name: 'public', sectionName: 'http' }] }),
    'gateway',
    ['a.net'],
    'http://a.net',
    true,
  ],
  [
    'both, for one name',
    { ...ingress, ...route({ hostnames: ['svg.example.net'] }) },
    'both',
    ['svg.example.net'],
    'https://svg.example.net',
    true,
  ],
  ['both, one for every name', { ...ingress, ...route() }, 'both', null, 'https://svg.example.net', true],
  [
    'a URL of its own',
    { ...ingress, config: { backendUrl: 'https://own.net' } },
    'ingress',
    ['svg.example.net'],
    'https://own.net',
    false,
  ],
] as const)('%s', (_, settings, exposure, hosts, url, isUrlDerived) => {
  expect(entry(checked(settings as PartialConfig))).toMatchObject({ exposure, hosts, url, isUrlDerived })
})

test.each([
  ['', 'unset'],
  ['0s', 'none'],
  ['0h0ms', 'none'],
  ['1h', 'bound'],
] as const)('a route whose request may last %j is %s', (request, limit) => {
  expect(entry(checked(route({ timeouts: { request } }))).routeLimit).toBe(limit)
})

test('what a route that is off holds bounds nothing', () => {
  expect(entry(checked({ httpRoute: { enabled: false, timeouts: { request: '5s' } } })).routeLimit).toBeNull()
})
