import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import type { CheckedConfig } from '../../src/core/config/config.ts'
import { manifestFiles } from '../../src/core/manifests/index.ts'
import { fileText } from '../../src/core/yaml/lines.ts'
import { configurations, which } from '../kube/configurations.ts'
import { validate } from './packages.ts'

interface Route {
  readonly spec: { readonly parentRefs: readonly object[]; readonly rules: readonly object[] }
}

const routed = configurations.filter(({ httpRoute }) => httpRoute.enabled)
const routeOf = (config: CheckedConfig) =>
  load(fileText(manifestFiles(config).find(({ path }) => path.endsWith('httproute.yaml'))!)) as Route

test(`the definition of Gateway API takes every HTTPRoute (${which})`, () => {
  expect(routed.length).toBeGreaterThan(0)
  for (const config of routed) expect(() => validate.httpRoute(routeOf(config))).not.toThrow()
})

test('the definition would show a value that is none, and a member that is missing', () => {
  const route = routeOf(routed[0]!)
  const withRule = (rule: object) => ({
    ...route,
    spec: { ...route.spec, rules: [{ ...route.spec.rules[0], ...rule }] },
  })
  expect(() => validate.httpRoute(withRule({ timeouts: { request: '30' } }))).toThrow(/request/)
  expect(() => validate.httpRoute(withRule({ backendRefs: [{ port: 80 }] }))).toThrow(/name/)
  expect(() => validate.httpRoute(withRule({ matches: [{ path: { type: 'Prefix', value: '/' } }] }))).toThrow(/type/)
})
