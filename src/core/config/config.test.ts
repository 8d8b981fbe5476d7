import { expect, expectTypeOf, test } from 'vitest'
import {
  type CheckedConfig,
  type ConfigPath,
  defaults,
  type DeploymentConfig,
  deploymentConfig,
  type SettingPath,
  type ValueAt,
} from './config.ts'

test('the defaults are those that links and files count on', async () => {
  await expect(`${JSON.stringify(deploymentConfig.parse({}), null, 2)}\n`).toMatchFileSnapshot('golden/defaults.json')
})

test.each([
  [{ redis: { auth: { enabled: true } } }, { ...defaults.redis, auth: { ...defaults.redis.auth, enabled: true } }],
  [{}, defaults.redis],
])('what %j does not name is at its default', (settings, redis) => {
  expect(deploymentConfig.parse(settings).redis).toEqual(redis)
})

test('a whole configuration is read as it is', () => {
  expect(deploymentConfig.parse(structuredClone(defaults))).toEqual(defaults)
})

test('what was typed into a number field is kept as it was', () => {
  const typed = { replicas: '3O', service: { nodePort: '' }, redis: { external: { port: 1.5 } } }
  expect(deploymentConfig.parse(typed)).toMatchObject(typed)
})

test.each([
  [{ redis: { foo: 1 } }, 'unrecognized_keys', ['redis']],
  [JSON.parse('{"__proto__":{"polluted":true}}') as unknown, 'unrecognized_keys', []],
  [{ replicas: true }, 'invalid_union', ['replicas']],
  [{ config: { logLevel: 1 } }, 'invalid_type', ['config', 'logLevel']],
  [{ image: { backend: { pullPolicy: 'Sometimes' } } }, 'invalid_value', ['image', 'backend', 'pullPolicy']],
  [{ image: { platforms: ['linux/s390x'] } }, 'invalid_value', ['image', 'platforms', 0]],
  [{ commonLabels: { team: 'a' } }, 'invalid_type', ['commonLabels']],
  [{ commonLabels: [{ key: 'team' }] }, 'invalid_type', ['commonLabels', 0, 'value']],
  [{ redis: null }, 'invalid_type', ['redis']],
])('%j is not of the shape', (settings, code, path) => {
  const issues = deploymentConfig.safeParse(settings).error?.issues
  expect(issues).toEqual([expect.objectContaining({ code, path })])
})

test('no configuration shares its lists with another', () => {
  const [first, second] = [deploymentConfig.parse({}), deploymentConfig.parse({})]
  first.commonLabels.push({ key: 'a', value: 'b' })
  first.writablePaths.push('/run')
  expect(second).toEqual(defaults)
})

test('paths and values are known to the compiler', () => {
  expectTypeOf<'image.pullSecrets[0].name'>().toExtend<ConfigPath>()
  expectTypeOf<'image.pullSecrets[].name'>().toExtend<SettingPath>()
  expectTypeOf<'image.pullSecret'>().not.toExtend<SettingPath>()
  expectTypeOf<ValueAt<'replicas'>>().toEqualTypeOf<number | string>()
  expectTypeOf<ValueAt<'commonLabels[].key'>>().toEqualTypeOf<string>()
  expectTypeOf<CheckedConfig['replicas']>().toEqualTypeOf<number>()
  expectTypeOf<CheckedConfig['service']['nodePort']>().toEqualTypeOf<number | null>()
  expectTypeOf<DeploymentConfig>().not.toExtend<CheckedConfig>()
})
