import fc from 'fast-check'
import { expect, test } from 'vitest'
import { config as anyConfig } from '../../../../tools/kube/arbitrary-config.ts'
import { type CheckedConfig, defaults } from '../../config/config.ts'
import { checkContract } from '../../contract/check-contract.ts'
import { fileText } from '../../yaml/lines.ts'
import { manifestFiles } from '../../manifests/index.ts'
import { importConfig } from '../import-config.ts'
import type { Imported } from '../imported.ts'

const numRuns = process.env['DEEP'] === '1' ? 2_000 : 60

const write = (config: CheckedConfig) =>
  manifestFiles(config)
    .map((file) => `# ${file.path}\n${fileText(file)}`)
    .join('---\n')

test('the manifests of a configuration, imported, make the same manifests', () => {
  fc.assert(
    fc.property(anyConfig, (config) => {
      const text = write(config)
      const read = importConfig(text, defaults) as Imported
      expect(read).toMatchObject({ ok: true, source: 'objects', dropped: [] })
      expect(read.problems.filter(({ kind }) => kind !== 'not-shown')).toEqual([])
      expect(write(checkContract(read.config).config!)).toBe(text)
    }),
    { numRuns },
  )
})
