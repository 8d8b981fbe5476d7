import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ConfigPath, defaults, type DeploymentConfig, deploymentConfig } from '../config.ts'
import { expand, valueAt, withValue } from '../path.ts'
import { samples } from '../samples.ts'
import { checkContract } from './check-contract.ts'
import { clauses } from './clauses.ts'
import { rules } from './rules/index.ts'

test('the defaults meet the contract, but for Redis in production', () => {
  const { issues, config } = checkContract(defaults)
  expect(issues).toEqual([{ clause: 'REDIS-PROD-EXTERNAL', path: 'redis.enabled', severity: 'warning' }])
  expect(config).toBe(defaults)
})

test('an error bars every output, a warning none; errors come first', () => {
  const warned = deploymentConfig.parse({ release: { namespace: 'default' }, replicas: 0 })
  const wrong = deploymentConfig.parse({ release: { namespace: 'default' }, replicas: 0, preStopSeconds: '' })
  expect(checkContract(warned).config).toBe(warned)
  expect(checkContract(wrong).config).toBeNull()
  expect(checkContract(wrong).issues.map(({ clause }) => clause)).toEqual([
    'K8S-SECONDS',
    'K8S-NAMESPACE-SHARED',
    'REDIS-PROD-EXTERNAL',
    'K8S-REPLICAS-NONE',
  ])
})

test('every clause that a rule is said to check has one', () => {
  const checked = new Set<string>(rules.flatMap(({ id, source }) => [id, source]))
  const promised = clauses.filter(({ how }) => (how as readonly string[]).includes('rule')).map(({ id }) => id)
  expect(promised.filter((id) => !checked.has(id))).toEqual([])
})

test('each setting of each item of a list is checked by itself', () => {
  const names = ['good', 'Bad', 'good', 'worse_']
  const config = deploymentConfig.parse({ image: { pullSecrets: names.map((name) => ({ name })) } })
  expect(checkContract(config).issues.slice(0, -1)).toEqual([
    { clause: 'REG-PRIVATE-SECRET-NAME', path: 'image.pullSecrets[1].name', severity: 'error' },
    { clause: 'REG-PRIVATE-SECRET-NAME', path: 'image.pullSecrets[3].name', severity: 'error' },
    { clause: 'REG-PRIVATE-SECRET-TWICE', path: 'image.pullSecrets[2].name', severity: 'error' },
  ])
})

const configs = {
  everything: deploymentConfig.parse(samples.everything),
  external: deploymentConfig.parse(samples['external-redis']),
}
const patterns = [...new Set(rules.flatMap(({ paths }) => paths))]
const typed = (config: DeploymentConfig) =>
  patterns
    .flatMap((pattern) => expand(config, pattern))
    .filter((path) => ['string', 'number'].includes(typeof valueAt(config, path)))
    .filter((path) => !/pullPolicy|pathType/.test(path))

const slips = [
  '',
  ' ',
  '-',
  '.',
  '/',
  ':',
  '@',
  '=',
  '~',
  '0',
  '-1',
  '1e3',
  '.5',
  '0.1m',
  '128m',
  '999Pi',
  'latest',
  'LATEST',
]
const pasted = [
  'redis://:secret@cache.example.org:6380/0',
  'cache.example.org:6380',
  'my_redis.localhost',
  'helm.sh/',
  'meta.helm.sh/release-name',
  'nginx.ingress.kubernetes.io/ -snippet',
  'kube-_',
  '..',
  '-:',
  '{{ .Values }}',
  '$(REDIS_HOST)',
  'é네임\u0000',
]
const words = fc.oneof(
  fc.constantFrom(...slips, ...pasted),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.stringMatching(/^[a-z0-9.:/@_-]{1,70}$/),
)
const places = fc.constantFrom(
  ...typed(configs.everything).map((path) => ({ of: 'everything' as const, path })),
  ...typed(configs.external).map((path) => ({ of: 'external' as const, path })),
)

const issuesAt = (config: DeploymentConfig, path: ConfigPath) =>
  checkContract(config).issues.filter((issue) => issue.path === path)

// Two amounts against each other; each may have an issue of its own, too.
const isOfOne = ({ clause }: { clause: string }) => clause !== 'K8S-REQUEST-LIMIT'

test('one cause, one issue: whatever is typed, at most one error, and no warning beside it', () => {
  fc.assert(
    fc.property(places, words, ({ of, path }, word) => {
      const issues = issuesAt(withValue(configs[of], path, word), path).filter(isOfOne)
      const errors = issues.filter(({ severity }) => severity === 'error')
      expect(errors.length).toBeLessThanOrEqual(1)
      expect(errors.length * (issues.length - errors.length)).toBe(0)
    }),
    { seed: 1, numRuns: 1500 },
  )
}, 30_000)

test('no rule throws, whatever stands in two settings at once', () => {
  const numbers = fc.oneof(fc.double(), fc.integer())
  fc.assert(
    fc.property(places, places, words, fc.oneof(words, numbers), (first, second, word, other) => {
      const config = withValue(withValue(configs[first.of], first.path, word), second.path, other)
      const numeric = typeof valueAt(defaults, second.path) === 'number'
      expect(() => checkContract(numeric ? config : withValue(config, second.path, word))).not.toThrow()
    }),
    { seed: 2, numRuns: 700 },
  )
}, 30_000)

test('a fix that is offered does away with its issue, and is no longer offered', () => {
  fc.assert(
    fc.property(places, words, ({ of, path }, word) => {
      const before = withValue(configs[of], path, word)
      const left = issuesAt(before, path).flatMap((issue) => {
        const after = rules.find(({ id }) => id === issue.clause)?.fix?.(before, issue.path)
        return after ? issuesAt(after, path).filter(({ clause }) => clause === issue.clause) : []
      })
      expect(left).toEqual([])
    }),
    { seed: 3, numRuns: 2000 },
  )
}, 30_000)
