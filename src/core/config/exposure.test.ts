import { expect, test } from 'vitest'
import { completed } from './completed.ts'
import { exposureOf, exposures, withExposure } from './exposure.ts'
import { presetIds, preset } from './presets.ts'

test.each(exposures)('what was chosen is what the settings say: %s', (exposure) => {
  for (const id of presetIds) expect(exposureOf(withExposure(preset(id), exposure))).toBe(exposure)
})

test('a choice leaves what was typed for the others, and sets three settings alone', () => {
  const before = completed({ ingress: { enabled: true, host: 'svg.example.com' }, service: { nodePort: 30080 } })
  const after = withExposure(before, 'gateway')
  expect(after).toEqual({
    ...before,
    ingress: { ...before.ingress, enabled: false },
    httpRoute: { ...before.httpRoute, enabled: true },
  })
})

test('from a load balancer to an Ingress the Service stays in the cluster; behind an Ingress it keeps its type', () => {
  const type = (settings: Parameters<typeof completed>[0]) => withExposure(completed(settings), 'ingress').service.type
  expect(type({ service: { type: 'LoadBalancer' } })).toBe('ClusterIP')
  expect(type({ service: { type: 'NodePort' }, ingress: { enabled: true } })).toBe('NodePort')
})
