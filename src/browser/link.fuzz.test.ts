import { expect, test } from 'vitest'
import { fuzzSeed, isDeep, longestMilliseconds, prototypeKeys, slowest } from '../../tools/fuzz/fuzz-run.ts'
import { mutations } from '../../tools/fuzz/mutate.ts'
import { defaults } from '../core/config/config.ts'
import { checkContract } from '../core/contract/check-contract.ts'
import { savedConfig } from '../core/config/difference.ts'
import { preset, presetIds } from '../core/config/presets.ts'
import { readConfig } from '../core/config/read-config.ts'
import { decodeLink, encodeLink } from './link.ts'

const count = isDeep ? 15_000 : 400

const plain = (text: string) => `#0.${Buffer.from(text).toString('base64url')}`

/** Whatever a link restores can be checked, and saved and read again. */
async function open(link: string): Promise<void> {
  const result = await decodeLink(link)
  const config = result.ok ? result.config : defaults
  checkContract(config)
  expect(readConfig(savedConfig(config))).toEqual({ config, problems: [] })
}

async function openAll(links: Iterable<string>): Promise<void> {
  const keys = prototypeKeys()
  const { input, taken } = await slowest(links, open)
  expect(prototypeKeys()).toEqual(keys)
  expect(taken, input).toBeLessThan(longestMilliseconds)
}

test(`${count} changed links, seed ${fuzzSeed}: each ends in one answer, soon`, async () => {
  const links = await Promise.all(presetIds.map((id) => encodeLink(preset(id))))
  await openAll(mutations([...links, plain('{"replicas":3}'), '#result'], fuzzSeed, count))
}, 3_600_000)

test(`${count} links to changed data, seed ${fuzzSeed}: each ends in one answer, soon`, async () => {
  const samples = [...presetIds.map((id) => JSON.stringify(savedConfig(preset(id)))), '{"__proto__":{"polluted":1}}']
  await openAll([...mutations(samples, fuzzSeed, count)].map(plain))
}, 3_600_000)
