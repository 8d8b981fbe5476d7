import { expect, test } from 'vitest'
import { defaults } from '../config/defaults.ts'
import { checkContract } from './check-contract.ts'
import { defaultVerdict } from './default-verdict.ts'

test('what is written down of the defaults is what the rules find', () => {
  expect(defaultVerdict).toEqual(checkContract(defaults))
})
