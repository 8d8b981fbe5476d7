import { expect, test } from 'vitest'
import { changedPaths } from './changed-paths.ts'
import { defaults, deploymentConfig, type PartialConfig } from './config.ts'

const paths = (before: PartialConfig, after: PartialConfig) =>
  changedPaths(deploymentConfig.parse(before), deploymentConfig.parse(after))

test('a configuration does not differ from itself', () => {
  expect(changedPaths(defaults, structuredClone(defaults))).toEqual([])
})

test('each setting is named by its path, in the order of the form', () => {
  const after = { replicas: 5, redis: { external: { tls: true } }, image: { backend: { tag: 'v2' } } }
  expect(paths({}, after)).toEqual(['image.backend.tag', 'replicas', 'redis.external.tls'])
})

test('an item of a list is named by itself, a list of another length as a whole', () => {
  const [a, b] = [
    { key: 'a', value: '1' },
    { key: 'b', value: '2' },
  ] as const
  expect(paths({ commonLabels: [a, b] }, { commonLabels: [a, { ...b, value: '3' }] })).toEqual([
    'commonLabels[1].value',
  ])
  expect(paths({ commonLabels: [a] }, { commonLabels: [a, b] })).toEqual(['commonLabels'])
  expect(paths({ writablePaths: ['/tmp'] }, { writablePaths: ['/var'] })).toEqual(['writablePaths[0]'])
})

test('a number that comes or goes is a change', () => {
  expect(paths({}, { service: { nodePort: 30080 } })).toEqual(['service.nodePort'])
  expect(paths({ service: { nodePort: 30080 } }, {})).toEqual(['service.nodePort'])
})
