import { expect, test } from 'vitest'
import { completed } from './completed.ts'
import { deploymentConfig, type PartialConfig } from './config.ts'
import { samples } from '../program/samples.ts'
import { defaults } from './defaults.ts'

test('the defaults that are written down are those of the shape', () => {
  expect(defaults).toEqual(deploymentConfig.parse({}))
})

const settings: readonly PartialConfig[] = [
  {},
  { replicas: 0, writablePaths: [], service: { nodePort: null } },
  { image: { pullSecrets: [{ name: 'a' }] }, redis: { auth: { enabled: true } } },
  ...Object.values(samples),
]

test.each(settings)('%j is completed as the shape completes it', (partial) => {
  expect(completed(partial)).toEqual(deploymentConfig.parse(partial))
})

test('a completed configuration shares nothing with the defaults', () => {
  completed({}).writablePaths.push('/run')
  expect(defaults).toEqual(deploymentConfig.parse({}))
})
