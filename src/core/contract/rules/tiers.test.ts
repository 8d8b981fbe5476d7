import { expect, test } from 'vitest'
import { deploymentConfig } from '../../config/config.ts'
import { samples } from '../../program/samples.ts'
import { checkContract } from '../check-contract.ts'
import { checkFirst } from '../check-first.ts'
import { firstRules } from './first.ts'
import { rules } from './index.ts'

const later = rules.filter((rule) => !firstRules.includes(rule))

test('what comes later is advice: an output never waits for it', () => {
  expect(later.filter(({ severity }) => severity !== 'warning')).toEqual([])
  expect(rules.filter((rule) => !later.includes(rule))).toEqual(firstRules)
})

test('both find the same errors, and the same configuration to put out', () => {
  for (const config of Object.values(samples).map((sample) => deploymentConfig.parse(sample)))
    expect(checkFirst(config).config).toEqual(checkContract(config).config)
})
