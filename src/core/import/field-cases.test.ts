import { expect, test } from 'vitest'
import { defaults } from '../config/config.ts'
import { valueAt } from '../config/path.ts'
import { difference } from '../config/difference.ts'
import { fieldCases } from './field-cases.ts'
import { importConfig } from './import-config.ts'

test.each(fieldCases)('$id', ({ text, config, absent, dropped = [], refused }) => {
  const result = importConfig(text, defaults)
  if (refused !== undefined) return expect(result).toMatchObject({ ok: false, ...refused })
  expect(result).toMatchObject({ ok: true, dropped: dropped.map((kind) => ({ kind })) })
  if (!result.ok) return
  if (absent === undefined) expect(difference(result.config)).toEqual(config)
  else expect(valueAt(result.config, absent)).toEqual(valueAt(defaults, absent))
})
