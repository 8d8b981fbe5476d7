import fc from 'fast-check'
import { expect, test } from 'vitest'
import { config as anyConfig } from '../../../tools/kube/arbitrary-config.ts'
import { type CheckedConfig, defaults } from '../config/config.ts'
import { unchecked } from '../config/unchecked.ts'
import { checkContract } from '../contract/check-contract.ts'
import { fileText } from '../yaml/lines.ts'
import { configFile } from '../outputs/bundle.ts'
import { upstreamValues } from '../outputs/upstream-values.ts'
import { completeValues, values } from '../outputs/values.ts'
import { importConfig } from './import-config.ts'
import type { Imported } from './imported.ts'
import { readYaml } from './yaml/read-yaml.ts'

const numRuns = process.env['DEEP'] === '1' ? 2_000 : 50

const noTexts = new Proxy({}, { get: () => '' })
const texts = { setting: () => '', values: noTexts, upstream: noTexts } as unknown as Parameters<
  typeof upstreamValues
>[1] &
  Parameters<typeof completeValues>[1]

const exports = {
  'deployment-config.json': (config: CheckedConfig) => fileText(configFile(unchecked(config))),
  'values.yaml, the difference': (config: CheckedConfig) => fileText(values(config)),
  'values.yaml, complete': (config: CheckedConfig) => fileText(completeValues(config, texts)),
}

function again(text: string, config: CheckedConfig): Imported {
  const read = importConfig(text, unchecked(config)) as Imported
  expect(read).toMatchObject({ ok: true, problems: [], dropped: [] })
  return read
}

test.each(Object.entries(exports))('%s, imported, is exported as the same text', (_, write) => {
  fc.assert(
    fc.property(anyConfig, (config) => {
      const text = write(config)
      const { config: read } = again(text, config)
      expect(write(checkContract(read).config!)).toBe(text)
    }),
    { numRuns },
  )
})

test('a saved configuration comes back whole, settings without effect too', () => {
  fc.assert(
    fc.property(anyConfig, (config) => {
      const text = fileText(configFile(unchecked(config)))
      expect(again(text, defaults as unknown as CheckedConfig).config).toEqual(config)
    }),
    { numRuns },
  )
})

test('values for the upstream chart, imported, are exported as the same values', () => {
  const write = (config: CheckedConfig) => fileText(upstreamValues(config, texts))
  fc.assert(
    fc.property(anyConfig, (config) => {
      const text = write(config)
      const read = again(text, config)
      expect(read.source).toBe('upstream-values')
      // a digest is lost on the way, and an image may have nothing else
      expect(readYaml(write(read.config as unknown as CheckedConfig))).toEqual(readYaml(text))
    }),
    { numRuns },
  )
})
