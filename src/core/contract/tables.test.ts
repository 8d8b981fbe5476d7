import { expect, test } from 'vitest'
import { clauses } from './clauses.ts'
import { rules } from './rules/index.ts'

// What texts, the report and the page say of clauses and rules: a change of either table shows in these files.

test('every clause with its section, and how the product honours it', async () => {
  const lines = clauses.map(({ id, section, how }) => `${section} ${id}: ${how.join(', ')}`)
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/clauses.txt')
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
