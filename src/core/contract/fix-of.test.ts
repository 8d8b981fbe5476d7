import { expect, test } from 'vitest'
import { defaults } from '../config/config.ts'
import { withValue } from '../config/path.ts'
import { checkContract } from './check-contract.ts'
import { fixOf } from './fix-of.ts'

const issueAt = (rule: string, values = defaults) => checkContract(values).issues.find((issue) => issue.rule === rule)!

test('says what it changes, before and after', () => {
  const values = withValue(defaults, 'resources.requests.memory', '128m')
  const fix = fixOf(issueAt('APP-RES-MEM-MIN', values), values)
  expect(fix?.changes).toEqual([{ path: 'resources.requests.memory', before: '128m', after: '128Mi' }])
  expect(fix?.config).toEqual(defaults)
})

test('names every field that it touches', () => {
  const values = withValue(defaults, 'image.backend.repository', 'ghcr.io/a/b:v1')
  expect(fixOf(issueAt('APP-IMG-REPO', values), values)?.changes).toEqual([
    { path: 'image.backend.repository', before: 'ghcr.io/a/b:v1', after: 'ghcr.io/a/b' },
    { path: 'image.backend.tag', before: 'v0.1.4', after: 'v1' },
  ])
})

test('is null for a rule without a fix, and where the rule knows no answer', () => {
  expect(fixOf(issueAt('REDIS-PROD-EXTERNAL'), defaults)).toBeNull()
  const values = withValue(defaults, 'image.backend.repository', '')
  expect(fixOf(issueAt('APP-IMG-REPO', values), values)).toBeNull()
})

test('is null where the answer stands there already', () => {
  const values = withValue(defaults, 'securityContext.runAsNonRoot', false)
  expect(fixOf(issueAt('SEC-NONROOT', values), values)?.config).toEqual(defaults)
  expect(fixOf(issueAt('SEC-NONROOT', values), defaults)).toBeNull()
})
