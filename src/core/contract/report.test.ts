import { expect, test } from 'vitest'
import { completed } from '../config/completed.ts'
import type { PartialConfig } from '../config/config.ts'
import { checkContract } from './check-contract.ts'
import { type ClauseId, clauses } from './clauses.ts'
import { verdict } from '../verdict/samples.ts'
import { contractReport } from './report.ts'

function reportOf(settings: PartialConfig) {
  const config = completed(settings)
  return contractReport(config, checkContract(config).issues, null)
}
const entry = (settings: PartialConfig, id: ClauseId) => reportOf(settings).find((each) => each.id === id)!
const stateOf = (settings: PartialConfig, id: ClauseId) => entry(settings, id).state

test('every rule is in the report once, in the order of the contract', () => {
  expect(reportOf({}).map(({ id, section }) => [id, section])).toEqual(clauses.map(({ id, section }) => [id, section]))
})

test('what the defaults meet, what holds by construction, and what the image has to show', async () => {
  const lines = reportOf({}).map(({ id, state, commands }) => `${id}: ${[state, ...commands].join(' ')}`)
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/report.txt')
})

const external: PartialConfig = { redis: { enabled: false, external: { host: 'cache' } } }
const pull: PartialConfig = { image: { pullSecrets: [{ name: 'pull' }] } }
const digest = `sha256:${'0a1b2c3d'.repeat(8)}`

test.each<[ClauseId, PartialConfig, string]>([
  ['REDIS-PORT', external, 'not-applicable'],
  ['REDIS-PORT', {}, 'construction'],
  ['SEC-NONROOT', { securityContext: { ids: 'cluster' } }, 'met'],
  ['SEC-NONROOT', { securityContext: { runAsNonRoot: false } }, 'warning'],
  ['REDIS-PROD-EXTERNAL', external, 'met'],
  ['REDIS-PROD-EXTERNAL', {}, 'warning'],
  ['REG-PUBLIC', {}, 'met'],
  ['REG-PUBLIC', pull, 'not-applicable'],
  ['REG-PRIVATE-VALUES', {}, 'not-applicable'],
  ['REG-PRIVATE-VALUES', pull, 'met'],
  ['REG-PRIVATE-SECRET', pull, 'construction'],
  ['APP-IMG-DIGEST', {}, 'not-applicable'],
  ['APP-IMG-DIGEST', { image: { backend: { digest } } }, 'met'],
  ['APP-ENV-REDIS-PASSWORD', {}, 'not-applicable'],
  ['APP-ENV-REDIS-PASSWORD', { redis: { auth: { enabled: true } } }, 'met'],
  ['ARCH-ARM64', {}, 'not-applicable'],
  ['ARCH-ARM64', { image: { platforms: ['linux/amd64', 'linux/arm64'] } }, 'warning'],
  ['ARCH-AMD64', {}, 'verify'],
  ['APP-RES-MEM-MIN', { resources: { requests: { memory: '1Mi' } } }, 'violated'],
])('%s with %j is: %s', (id, settings, state) => {
  expect(stateOf(settings, id)).toBe(state)
})

test('a finer check beside the rule of a rule counts for the rule', () => {
  const { state, issues } = entry({ image: { backend: { tag: 'latest' } } }, 'APP-IMG-TAG')
  expect(state).toBe('warning')
  expect(issues.map(({ rule }) => rule)).toEqual(['APP-IMG-TAG-MOVING', 'APP-IMG-PULL-STALE'])
})

test('an error says more than a warning beside it', () => {
  const { state, issues } = entry({ ...pull, registry: { server: '', username: '-x' } }, 'REG-PRIVATE-SECRET')
  expect(issues.map(({ severity }) => severity)).toEqual(['error', 'warning'])
  expect(state).toBe('violated')
})

test('the issues of one rule are not those of another', () => {
  const others = reportOf({ config: { logLevel: 'verbose' } }).filter(({ id }) => id !== 'APP-ENV-LOG-LEVEL')
  expect(others.flatMap(({ issues }) => issues).map(({ rule }) => rule)).toEqual(['REDIS-PROD-EXTERNAL'])
})

/** The state of a clause when the image did that, whatever image it was. */
function stateWith(id: ClauseId, result: 'ok' | 'not ok' | 'skip', settings: PartialConfig = {}, change: object = {}) {
  const config = completed(settings)
  const found = { ...verdict, clauses: [{ id, result, seen: 'seen' }], ...change }
  return contractReport(config, checkContract(config).issues, found).find((each) => each.id === id)!.state
}

test.each<[string, ClauseId, 'ok' | 'not ok' | 'skip', PartialConfig, object]>([
  ['shown', 'APP-HEALTH-LIVE', 'ok', {}, {}],
  ['refuted', 'APP-HEALTH-LIVE', 'not ok', {}, {}],
  ['verify', 'APP-HEALTH-LIVE', 'skip', {}, {}],
  ['construction', 'APP-PORT', 'ok', {}, {}],
  ['refuted', 'APP-PORT', 'not ok', {}, {}],
  ['refuted', 'SEC-NONROOT', 'not ok', { securityContext: { runAsNonRoot: false } }, {}],
  ['violated', 'APP-RES-MEM-MIN', 'not ok', { resources: { requests: { memory: '1Mi' } } }, {}],
  ['not-applicable', 'REDIS-CMD', 'not ok', external, {}],
  ['refuted', 'REDIS-CMD', 'not ok', {}, {}],
  ['construction', 'REDIS-CMD', 'not ok', {}, { redis: 'redis:6' }],
  ['verify', 'APP-HEALTH-LIVE', 'ok', { image: { backend: { tag: 'v0.1.8' } } }, {}],
  [
    'verify',
    'APP-HEALTH-LIVE',
    'not ok',
    { image: { backend: { digest } } },
    { digests: [`sha256:${'f'.repeat(64)}`] },
  ],
  ['shown', 'APP-HEALTH-LIVE', 'ok', { image: { backend: { digest } } }, {}],
])('%s: %s, and the image: %s, with %j and %j', (state, id, result, settings, change) => {
  expect(stateWith(id, result, settings, change)).toBe(state)
})
