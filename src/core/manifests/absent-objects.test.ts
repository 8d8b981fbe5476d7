import { expect, test } from 'vitest'
import { checked } from '../program/samples.ts'
import { absentObjects } from './index.ts'

test('names what the release could have and the defaults do not make', () => {
  expect(absentObjects(checked({}))).toEqual([
    'horizontalpodautoscaler/realtime-svg',
    'networkpolicy/realtime-svg',
    'networkpolicy/realtime-svg-redis',
    'ingress/realtime-svg',
  ])
})

test('names the Redis of the cluster once Redis is elsewhere, and never the Namespace', () => {
  const settings = {
    release: { name: 'svg', createNamespace: false },
    redis: { enabled: false, external: { host: 'r.example.com' }, resources: { limits: { memory: 'typed' } } },
    replicas: 1,
  }
  expect(absentObjects(checked(settings)).slice(0, 2)).toEqual(['deployment/svg-redis', 'service/svg-redis'])
  expect(absentObjects(checked(settings))).toContain('poddisruptionbudget/svg')
  expect(absentObjects(checked(settings)).join()).not.toContain('namespace')
})

test('names nothing where everything is made', () => {
  const everything = {
    ingress: { enabled: true, host: 'svg.example.com' },
    autoscaling: { enabled: true },
    networkPolicy: { enabled: true },
  }
  expect(absentObjects(checked(everything))).toEqual([])
})
