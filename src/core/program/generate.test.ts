import { expect, test } from 'vitest'
import { completed } from '../config/completed.ts'
import { defaults } from '../config/defaults.ts'
import { generate } from './generate.ts'

const chartSource = { chartRepository: null }

test('a configuration without an error becomes the files and the steps of every way to deploy', () => {
  const { issues, outputs } = generate(defaults, chartSource)
  expect(issues.map(({ rule }) => rule)).toEqual(['REDIS-PROD-EXTERNAL'])
  expect(outputs?.config).toBe(defaults)
  expect(outputs?.manifests.map(({ path }) => path)).toContain('manifests/40-deployment.yaml')
  expect(outputs?.values.path).toBe('values.yaml')
  expect(outputs?.steps).not.toEqual([])
})

test('while an error stands nothing is put out, and the issues say why', () => {
  const { issues, outputs } = generate(completed({ preStopSeconds: '', replicas: 0 }), chartSource)
  expect(issues.map(({ rule }) => rule)).toEqual(['K8S-SECONDS', 'REDIS-PROD-EXTERNAL', 'K8S-REPLICAS-NONE'])
  expect(outputs).toBeNull()
})
