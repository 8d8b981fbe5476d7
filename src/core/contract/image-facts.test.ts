import { expect, test } from 'vitest'
import { completed } from '../config/completed.ts'
import { isMovingTag, isPublishedImage, publishedFacts } from './image-facts.ts'

const isPublished = (tag: string, repository = 'ghcr.io/egoavara/realtime-svg') =>
  isPublishedImage(completed({ image: { backend: { repository, tag } } }))

test.each(['v0.1.0', 'v0.1.4', 'v0.1.11', '0.1.4'])('%s is published, and its source was read', (tag) => {
  expect(isPublished(tag)).toBe(true)
})

test.each([
  'v0.1.12',
  'v0.1.100',
  'v0.2.0',
  'v10.1.4',
  'xv0.1.4',
  'v0.1.4-rc1',
  'v0x1.4',
  'v0.1x4',
  'v0.1.',
  'latest',
  '',
])('%j is not, or nobody read it', (tag) => {
  expect(isPublished(tag)).toBe(false)
})

test('a copy in another registry may be anything', () => {
  expect(isPublished('v0.1.4', 'quay.io/egoavara/realtime-svg')).toBe(false)
})

test('tags that publishers move are known by name', () => {
  const moving = ['latest', 'main', 'master', 'edge', 'nightly', 'stable', 'dev', 'develop', 'development']
  const more = ['staging', 'production', 'prod', 'canary', 'next']
  expect([...moving, ...more].filter((tag) => !isMovingTag(tag))).toEqual([])
  expect(['', 'v1', 'latest-1', 'main '].filter(isMovingTag)).toEqual([])
})

test('what the published image does otherwise has a name for its text in every language', () => {
  expect(publishedFacts.join(' ')).toBe(
    'variables probes signal idle open path replicas user start keys server tls logged-url',
  )
})
