import { expect, test } from 'vitest'
import { clauses, sections } from './clauses.ts'
import { contractVersion } from './version.ts'
import { clauseStates } from './report.ts'
import { rules } from './rules/index.ts'

// What texts, the report and the page say of clauses and rules: a change of either table shows in these files.

test('every clause with its section, and how the product honours it', async () => {
  const lines = clauses.map(({ id, section, how }) => `${section} ${id}: ${how.join(', ')}`)
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/clauses.txt')
  expect(sections).toEqual([...new Set(clauses.map(({ section }) => section))])
})

test('the version of the contract is the one that files and links say', () => {
  expect(contractVersion).toBe('1.0.0')
})

test('the states of a clause, from the worst to what cannot be said', () => {
  expect(clauseStates.join(' ')).toBe('violated refuted warning met construction shown verify not-applicable')
})

test('every rule with its source, the settings it looks at, and the numbers that its text names', async () => {
  const lines = rules.map(({ id, severity, source, paths, params = {}, fix }) =>
    [
      `${severity} ${id}${fix ? ', with a fix' : ''}`,
      `source: ${source}`,
      `paths: ${paths.join(', ')}`,
      ...Object.entries(params).map(([name, value]) => `${name}: ${value}`),
    ].join('\n  '),
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/rules.txt')
})
