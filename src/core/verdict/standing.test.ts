import { expect, test } from 'vitest'
import { defaults } from '../config/defaults.ts'
import { counts, standing, standings } from './standing.ts'
import { verdict } from './samples.ts'

const [digest] = verdict.digests
const other = `sha256:${'f'.repeat(64)}`
const backend = (change: object) => ({ backend: { ...defaults.image.backend, ...change } })

test.each([
  ['same', {}, { digest }],
  ['same', { image: 'elsewhere/app:1' }, { digest }],
  ['tag', {}, {}],
  ['tag', { image: `${verdict.image}@${digest}` }, {}],
  ['tag', { digests: [] }, {}],
  ['other-digest', {}, { digest: other }],
  ['unknown-digest', { digests: [] }, { digest: other }],
  ['other-image', {}, { tag: 'v0.1.8' }],
  ['other-image', { image: 'ghcr.io/egoavara/realtime-svg' }, {}],
] as const)('%s: %j against %j', (expected, of, change) => {
  expect(standing({ ...verdict, ...of }, backend(change))).toBe(expected)
})

test('what is not about the configured image does not count', () => {
  expect(standings.filter(counts)).toEqual(['same', 'tag'])
})
