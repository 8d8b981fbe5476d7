import { expect, test } from 'vitest'
import { consequences, qosClass } from './consequences.ts'
import { presetIds, preset } from '../config/presets.ts'
import { checked, samples } from './samples.ts'

const [cpu, memory] = [1_000_000n, 1_048_576n * 1_000_000_000n]
const inUnits = ({ cpu: cores, memory: bytes }: { cpu: bigint | null; memory: bigint | null }) => ({
  millicores: cores === null ? null : cores / cpu,
  mebibytes: bytes === null ? null : bytes / memory,
})
const resources = (request: [string, string], limit: [string, string]) => ({
  requests: { cpu: request[0], memory: request[1] },
  limits: { cpu: limit[0], memory: limit[1] },
})

test.each([
  ['Guaranteed', ['500m', '1Gi'], ['0.5', '1024Mi']],
  ['Guaranteed', ['', ''], ['1', '1Gi']],
  ['Burstable', ['100m', '128Mi'], ['500m', '512Mi']],
  ['Burstable', ['100m', '128Mi'], ['100m', '']],
  ['Burstable', ['100m', '128Mi'], ['100m', '256Mi']],
  ['Burstable', ['100m', ''], ['', '']],
  ['BestEffort', ['', ''], ['', '']],
  ['BestEffort', ['0', '0'], ['', '']],
] as const)('%s: requests %j, limits %j', (qos, request, limit) => {
  expect(qosClass(resources([...request], [...limit]))).toBe(qos)
})

test('adds the replicas up, and Redis in the cluster', () => {
  const { least, most, rollout } = consequences(checked({}))
  expect(least.replicas).toBe(2)
  expect(inUnits(least.total.requests)).toEqual({ millicores: 300n, mebibytes: 384n })
  expect(inUnits(least.total.limits)).toEqual({ millicores: 1200n, mebibytes: 1280n })
  expect(most).toBeNull()
  expect(rollout.replicas).toBe(3)
  expect(inUnits(rollout.total.limits)).toEqual({ millicores: 1700n, mebibytes: 1792n })
})

test('leaves out a Redis that is elsewhere', () => {
  const { least, redis, losesData } = consequences(checked(samples['external-redis']))
  expect(inUnits(least.total.requests)).toEqual({ millicores: 200n, mebibytes: 256n })
  expect({ redis, losesData }).toEqual({ redis: null, losesData: false })
})

test('has no highest amount without a limit', () => {
  const { least } = consequences(checked({ resources: { limits: { cpu: '', memory: '' } } }))
  expect(inUnits(least.total.limits)).toEqual({ millicores: null, mebibytes: null })
  expect(inUnits(least.total.requests)).toEqual({ millicores: 300n, mebibytes: 384n })
})

test('has no highest amount where Redis has no limit', () => {
  const { least } = consequences(checked({ redis: { resources: { limits: { cpu: '', memory: '' } } } }))
  expect(inUnits(least.total.limits)).toEqual({ millicores: null, mebibytes: null })
})

test('with autoscaling there is a least, a most and a rollout at the most', () => {
  const { least, most, rollout } = consequences(checked(samples.everything))
  expect([least, most, rollout].map((load) => load?.replicas)).toEqual([3, 9, 10])
  expect(most && inUnits(most.total.requests)).toEqual({ millicores: 9n * 250n + 150n, mebibytes: 9n * 256n + 192n })
})

test('adds up exactly what floating point would not', () => {
  const { least } = consequences(
    checked({
      replicas: 3,
      redis: { enabled: false, external: { host: 'a' } },
      resources: { requests: { cpu: '0.1' } },
    }),
  )
  expect(least.total.requests.cpu).toBe(300n * cpu)
})

test.each([
  [{ tag: 'v0.1.4' }, 'tag', true],
  [{ tag: 'v0.2.0' }, 'tag', false],
  [{ tag: 'latest' }, 'moving', false],
  [{ tag: 'latest', digest: `sha256:${'0a1b2c3d'.repeat(8)}` }, 'digest', false],
] as const)('an image %j is named by a %s', (backend, naming, isPublished) => {
  expect(consequences(checked({ image: { backend } }))).toMatchObject({ naming, isPublished })
})

test.each(presetIds)('the preset %s has them', (id) => {
  expect(consequences(checked(preset(id))).app).toBe('Burstable')
})
