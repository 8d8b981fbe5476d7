import { expect, test } from 'vitest'
import { defaults, deploymentConfig, type PartialConfig } from '../core/config/config.ts'
import { preset, presetIds } from '../core/config/presets.ts'
import { decodeLink, encodeLink, isLink } from './link.ts'

const config = (settings: PartialConfig) => deploymentConfig.parse(settings)
const plain = (data: unknown) => `#0.${Buffer.from(JSON.stringify(data)).toString('base64url')}`

test('the defaults need no link', async () => {
  expect(await encodeLink(defaults)).toBe('')
})

test.each(presetIds)('%s comes back from its link', async (id) => {
  const link = await encodeLink(preset(id))
  expect(link.length).toBeLessThan(350)
  expect(await decodeLink(link)).toEqual({ ok: true, config: preset(id), problems: [] })
})

test('text of any script and half-typed numbers come back', async () => {
  const typed = config({ replicas: '3O', commonAnnotations: [{ key: 'a', value: '한글 😀 \u2028' }] })
  expect(await decodeLink(await encodeLink(typed))).toEqual({ ok: true, config: typed, problems: [] })
})

test('a password in an address is not in the link', async () => {
  const link = await encodeLink(config({ redis: { enabled: false, external: { host: 'redis://:canary@host' } } }))
  expect(await decodeLink(link)).toMatchObject({ config: { redis: { external: { host: 'redis://host' } } } })
})

// The zip of the first edition had Helm's files too.
const earlier = [{ path: 'delivery.way', kind: 'earlier-bundle' }]

// Given out once, readable for ever: do not change these, add to them.
test.each([
  ['#0.eyJjb250cmFjdCI6IjEuMC4wIiwicmVwbGljYXMiOjN9', { replicas: 3 }, earlier],
  ['#1.q1ZKzs8rKUpMLlGyUjLUM9AzUNJRKkotyMlMTixWsjKuBQA', { replicas: 3 }, earlier],
  // of an older contract, and of none
  ['#0.eyJjb250cmFjdCI6IjAuOS4wIiwicmVkaXMiOnsiZW5hYmxlZCI6ZmFsc2V9fQ', { redis: { enabled: false } }, earlier],
  ['#0.eyJyZXBsaWNhcyI6M30', { replicas: 3 }, []],
  ['1.q1ZKzs8rKUpMLlGyUjLUM9AzUNJRKkotyMlMTixWsjKuBQA', { replicas: 3 }, earlier],
])('%s still opens', async (link, settings, problems) => {
  expect(await decodeLink(link)).toEqual({ ok: true, config: config(settings), problems })
})

test('what a newer version has is named, the rest is restored', async () => {
  expect(await decodeLink(plain({ contract: '2.0.0', replicas: 3, colour: 'red' }))).toEqual({
    ok: true,
    config: config({ replicas: 3 }),
    problems: [{ path: 'colour', kind: 'unknown-key' }],
  })
})

test.each([
  ['', 'not-a-link'],
  ['#result', 'not-a-link'],
  ['#2.abc', 'unknown-version'],
  ['#1.%%%', 'damaged-link'],
  ['#1.AAAA', 'damaged-link'],
  ['#0.AAAA', 'damaged-link'],
  ['#0.' + 'A'.repeat(200_000), 'too-large'],
])('%s is refused: %s', async (fragment, reason) => {
  expect(await decodeLink(fragment)).toEqual({ ok: false, reason })
})

test('a small link that inflates without end is stopped', async () => {
  const huge = new Blob(['['.repeat(3_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = Buffer.from(await new Response(huge).arrayBuffer())
  expect(await decodeLink(`#1.${bytes.toString('base64url')}`)).toEqual({ ok: false, reason: 'too-large' })
})

test('only addresses with a format are links', () => {
  expect([isLink('#1.abc'), isLink('#result'), isLink('#image.backend.tag'), isLink('')]).toEqual([
    true,
    false,
    false,
    false,
  ])
})
