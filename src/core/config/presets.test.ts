import { expect, test } from 'vitest'
import { defaults } from './config.ts'
import { checkContract } from '../contract/check-contract.ts'
import { difference } from './difference.ts'
import { withExposure } from './exposure.ts'
import { withValue } from './path.ts'
import { isPreset, preset, presetFor, presetIds } from './presets.ts'

test.each(presetIds)('%s holds no error, and is recognised as itself', (id) => {
  expect(checkContract(preset(id)).config).not.toBeNull()
  expect(presetIds.filter((each) => isPreset(preset(id), each))).toEqual([id])
})

test.each(presetIds)('%s is no longer chosen when one setting differs', (id) => {
  expect(isPreset(withValue(preset(id), 'replicas', 7), id)).toBe(false)
})

test.each(presetIds)('%s leaves the way to deploy as it is, and is recognised with it', (id) => {
  const withHelm = presetFor(withValue(defaults, 'delivery.way', 'helm'), id)
  expect(withHelm).toEqual({ ...preset(id), delivery: { ...defaults.delivery, way: 'helm' } })
  expect(isPreset(withHelm, id)).toBe(true)
})

test('what each preset changes, for those who chose it before', async () => {
  const changes = Object.fromEntries(presetIds.map((id) => [id, difference(preset(id))]))
  await expect(`${JSON.stringify(changes, null, 2)}\n`).toMatchFileSnapshot('golden/presets.json')
})

test('the defaults are no preset', () => {
  expect(presetIds.filter((id) => isPreset(defaults, id))).toEqual([])
})

test('production uses an external Redis, as the contract demands', () => {
  expect(checkContract(preset('production')).issues.map(({ rule }) => rule)).not.toContain('REDIS-PROD-EXTERNAL')
})

test.each(presetIds)('%s names no controller, so none that is retired', (id) => {
  expect(preset(id).ingress).toMatchObject({ className: '', annotations: [] })
})

test.each(['staging', 'production'] as const)('%s lacks the Gateway alone where Gateway API is answered', (id) => {
  const errors = checkContract(withExposure(preset(id), 'gateway')).issues.filter(
    ({ severity }) => severity === 'error',
  )
  expect(errors.map(({ rule }) => rule)).toEqual(['GATEWAY-PARENT-NONE'])
  expect(withExposure(preset(id), 'gateway').httpRoute.hostnames).toEqual([preset(id).ingress.host])
})

test('the private registry preset is the example of the contract', () => {
  expect(preset('private-registry').image).toMatchObject({
    backend: { repository: 'myregistry.azurecr.io/realtime-svg-backend', pullPolicy: 'Always' },
    pullSecrets: [{ name: 'registry-secret' }],
  })
})
