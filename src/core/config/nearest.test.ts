import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

test.each([
  ['replica', 'replicas'],
  ['Replicas', 'replicas'],
  ['rediss', 'redis'],
  ['servcie', 'service'],
  ['foo', null],
  ['tga', null],
  ['x'.repeat(10_000), null],
])('%s is near to %j', (name, near) => {
  expect(nearest(name, ['replicas', 'redis', 'service', 'tag'])).toBe(near)
})
