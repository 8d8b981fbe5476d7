import { expect, test } from 'vitest'
import { defaults, deploymentConfig } from './config.ts'
import { difference, differing, isSame, savedConfig } from './difference.ts'

test('the defaults differ in nothing', () => {
  expect(difference(defaults)).toEqual({})
  expect(savedConfig(defaults)).toEqual({ contract: '1.0.0', edition: 2 })
})

test('only what differs is kept, as deep as it differs', () => {
  const config = deploymentConfig.parse({ replicas: 3, resources: { limits: { memory: '1Gi' } } })
  expect(difference(config)).toEqual({ replicas: 3, resources: { limits: { memory: '1Gi' } } })
})

test('a list counts as a whole', () => {
  const config = deploymentConfig.parse({ writablePaths: ['/tmp', '/var/cache'] })
  expect(difference(config)).toEqual({ writablePaths: ['/tmp', '/var/cache'] })
})

test('a group that is missing on the other side differs', () => {
  expect(differing({ a: { b: 1 } }, {})).toEqual({ a: { b: 1 } })
})

test('null, text and number are three values', () => {
  expect(isSame(null, 'null')).toBe(false)
  expect(isSame('1', 1)).toBe(false)
  expect(isSame([{ a: 1 }], [{ a: 1 }])).toBe(true)
})
