import { expect, test } from 'vitest'
import { quantity } from '../../core/formats/quantity.ts'
import { amountText } from './amount-text.ts'

test.each([
  ['300m', 'cpu', '300m'],
  ['1.2', 'cpu', '1200m'],
  ['3', 'cpu', '3'],
  ['0', 'cpu', '0'],
  ['1280Mi', 'memory', '1280Mi'],
  ['2048Mi', 'memory', '2Gi'],
  ['500M', 'memory', '500M'],
  ['0', 'memory', '0'],
] as const)('%s of %s reads %s', (text, unit, expected) => {
  expect(amountText(quantity(text)!, unit)).toBe(expected)
})
