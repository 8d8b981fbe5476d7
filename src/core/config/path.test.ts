import { expect, test } from 'vitest'
import { type ConfigPath, defaults, deploymentConfig } from './config.ts'
import { expand, joinPath, segments, valueAt, withValue } from './path.ts'

const config = deploymentConfig.parse({
  image: { pullSecrets: [{ name: 'first' }, { name: 'second' }] },
  writablePaths: ['/tmp', '/run'],
})

test.each([
  ['replicas', ['replicas']],
  ['resources.limits.memory', ['resources', 'limits', 'memory']],
  ['image.pullSecrets[12].name', ['image', 'pullSecrets', '12', 'name']],
  ['writablePaths[0]', ['writablePaths', '0']],
  ['', []],
])('%s leads along %j', (path, names) => {
  expect(segments(path)).toEqual(names)
})

test.each([
  [['image', 'pullSecrets', 12, 'name'], 'image.pullSecrets[12].name'],
  [['writablePaths', 0], 'writablePaths[0]'],
  [['replicas'], 'replicas'],
  [[], ''],
])('%j is written %s', (names, path) => {
  expect(joinPath(names)).toBe(path)
})

test('the value at a path, whatever stands there', () => {
  expect(valueAt(config, 'resources.limits')).toEqual({ cpu: '500m', memory: '512Mi' })
  expect(valueAt(config, 'image.pullSecrets[1].name')).toBe('second')
  expect(valueAt(config, 'service.nodePort')).toBeNull()
})

test.each([
  'nowhere',
  'image.pullSecrets[2].name',
  'replicas.name',
  'service.nodePort.a',
  '__proto__',
  'image.constructor',
])('%s leads nowhere', (path) => {
  expect(valueAt(config, path)).toBeUndefined()
})

test('another value at a path leaves all else as it was, and shares it', () => {
  const next = withValue(config, 'image.pullSecrets[1].name', 'third')
  expect(next.image.pullSecrets.map(({ name }) => name)).toEqual(['first', 'third'])
  expect(config.image.pullSecrets[1]?.name).toBe('second')
  expect(next.image.pullSecrets[0]).toBe(config.image.pullSecrets[0])
  expect(next.image.backend).toBe(config.image.backend)
  expect(next.resources).toBe(config.resources)
})

test('an item beyond the end of a list is not made', () => {
  expect(withValue(config, 'writablePaths[2]', '/new').writablePaths).toEqual(['/tmp', '/run'])
})

test('no path reaches the prototype of all objects', () => {
  const path = '__proto__.polluted' as ConfigPath
  expect(Object.getPrototypeOf(withValue({}, path, true))).toBe(Object.prototype)
  expect({}).not.toHaveProperty('polluted')
})

test('a setting of a list is at as many paths as the list has items', () => {
  expect(expand(config, 'image.pullSecrets[].name')).toEqual(['image.pullSecrets[0].name', 'image.pullSecrets[1].name'])
  expect(expand(config, 'writablePaths[]')).toEqual(['writablePaths[0]', 'writablePaths[1]'])
  expect(expand(defaults, 'image.pullSecrets[].name')).toEqual([])
  expect(expand(defaults, 'replicas')).toEqual(['replicas'])
})
