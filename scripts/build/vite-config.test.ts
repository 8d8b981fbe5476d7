import { resolveConfig } from 'vite'
import { expect, test } from 'vitest'

test('the build is guarded, adds what it has to, and compresses last', async () => {
  const { plugins } = await resolveConfig({ logLevel: 'silent' }, 'build')
  const ours = ['content-security-policy', 'embedded-licenses', 'foreign-addresses', 'precompress']
  expect(plugins.map(({ name }) => name).filter((name) => ours.includes(name))).toEqual(ours)
})
