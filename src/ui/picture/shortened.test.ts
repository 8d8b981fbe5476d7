import { expect, test } from 'vitest'
import { shortened } from './shortened.ts'

test.each([
  ['realtime-svg:v0.1.4', 20, 'realtime-svg:v0.1.4'],
  ['realtime-svg-backend:v1.0.0', 20, 'realtime-svg…:v1.0.0'],
  ['클러스터 내부', 13, '클러스터 내부'],
  ['클러스터 내부', 8, '클러…부'],
  ['a\n  b', 5, 'a b'],
  ['😀😀😀😀', 3, '😀😀…'],
  ['', 5, ''],
])('%j in %d cells: %j', (text, room, expected) => {
  expect(shortened(text, room)).toBe(expected)
})
