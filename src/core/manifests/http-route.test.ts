import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import type { PartialConfig } from '../config/config.ts'
import { checked } from '../program/samples.ts'
import { fileText } from '../yaml/lines.ts'
import { manifestFiles } from './index.ts'

type Route = NonNullable<PartialConfig['httpRoute']>

const filesOf = (httpRoute: Route) =>
  manifestFiles(checked({ service: { port: 8080 }, httpRoute: { parentRefs: [{ name: 'shared' }], ...httpRoute } }))
const objectOf = (httpRoute: Route, name = '95-httproute') =>
  load(fileText(filesOf({ enabled: true, ...httpRoute }).find(({ path }) => path.includes(name))!)) as {
    readonly spec: object
    readonly data: Readonly<Record<string, string>>
  }

test('a route is made only while it is on', () => {
  expect(filesOf({}).map(({ path }) => path)).not.toContain('manifests/95-httproute.yaml')
})

test('the least that a route needs, and nothing that the definition fills in', () => {
  expect(objectOf({ timeouts: { request: '' } }).spec).toEqual({
    parentRefs: [{ name: 'shared' }],
    rules: [
      {
        matches: [{ path: { type: 'PathPrefix', value: '/' } }],
        backendRefs: [{ name: 'realtime-svg', port: 8080 }],
      },
    ],
  })
})

test('a response may last as long as it likes by default', () => {
  expect(objectOf({}).spec).toMatchObject({ rules: [{ timeouts: { request: '0s' } }] })
})

test.each<[string, Route]>([
  ['http://realtime-svg:8080', {}],
  ['http://realtime-svg:8080', { hostnames: ['*.example.org'] }],
  ['https://svg.example.org', { hostnames: ['*.example.org', 'svg.example.org'] }],
  ['https://svg.example.org', { hostnames: ['svg.example.org'], parentRefs: [{ name: 'a', sectionName: 'https-a' }] }],
  ['http://svg.example.org', { hostnames: ['svg.example.org'], parentRefs: [{ name: 'a', sectionName: 'http' }] }],
])('BACKEND_URL is %s with %j', (url, route) => {
  expect(objectOf(route, 'configmap').data['BACKEND_URL']).toBe(url)
})
