import { expect, test } from 'vitest'
import { completed } from '../config/completed.ts'
import { settled } from './settled.ts'

test('a number that a file has as text is a number, wherever a setting is one', () => {
  const text = completed({
    replicas: '3',
    redis: { external: { port: '6380' } },
    service: { port: '8080', nodePort: '30080' },
    autoscaling: { minReplicas: '3', maxReplicas: '9', targetCPUUtilizationPercentage: '70' },
    terminationGracePeriodSeconds: '60',
    preStopSeconds: '10',
    securityContext: { runAsUser: '10001' },
  })
  expect(settled(text)).toEqual(
    completed({
      replicas: 3,
      redis: { external: { port: 6380 } },
      service: { port: 8080, nodePort: 30080 },
      autoscaling: { minReplicas: 3, maxReplicas: 9, targetCPUUtilizationPercentage: 70 },
      terminationGracePeriodSeconds: 60,
      preStopSeconds: 10,
      securityContext: { runAsUser: 10001 },
    }),
  )
})

test('what is no number, and what is text by nature, stays', () => {
  const config = completed({ replicas: 'three', image: { backend: { tag: '10' } }, service: { nodePort: null } })
  expect(settled(config)).toEqual(config)
})
