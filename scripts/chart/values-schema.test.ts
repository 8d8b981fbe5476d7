import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deploymentConfig, type PartialConfig, type SettingPath } from '../../src/core/config/config.ts'
import { checkContract } from '../../src/core/contract/check-contract.ts'
import type { RuleId } from '../../src/core/contract/rules/index.ts'
import { withValue } from '../../src/core/config/path.ts'
import * as text from '../../tools/kube/arbitrary-text.ts'
import { amount } from '../../tools/kube/arbitrary-quantity.ts'
import { nearMisses } from '../../tools/kube/near-misses.ts'
import { type ValuePath } from './values-constraints.ts'
import { valuesSchema } from './values-schema.ts'

const ajv = new Ajv({ strict: false })
const schema = valuesSchema()

/** Whether the schema of one value takes a text. */
function takes(path: ValuePath, value: string): boolean {
  const own = path.split('.').reduce<typeof schema>((node, name) => {
    const [, key = name, item] = /^(\w+)(\[\])?$/.exec(name) ?? []
    const inner = node.properties![key]!
    return item ? inner.items! : inner
  }, schema)
  return ajv.validate(own, value)
}

const external: PartialConfig = { redis: { enabled: false, external: { host: 'redis' }, auth: { enabled: true } } }
const outside: PartialConfig = { ingress: { enabled: true, tls: { enabled: true, secretName: 'x' } } }
const secrets: PartialConfig = { image: { pullSecrets: [{ name: 'x' }] } }
const withDigest = { digest: `sha256:${'0'.repeat(64)}` }
const pinned: PartialConfig = { image: { backend: withDigest }, redis: { image: withDigest } }

interface Format {
  readonly path: SettingPath & ValuePath
  readonly good: fc.Arbitrary<string>
  /** What makes the page look at it. */
  readonly beside?: PartialConfig
  /** Rules over more than this one value, and what only the templates of the chart can say. */
  readonly inTemplates?: readonly RuleId[]
}

const formats: readonly Format[] = [
  { path: 'image.backend.repository', good: text.repository },
  { path: 'image.backend.tag', good: text.tag, beside: pinned },
  { path: 'image.backend.digest', good: text.digest },
  { path: 'image.pullSecrets[].name', good: text.secretName, beside: secrets },
  {
    path: 'resources.requests.cpu',
    good: amount.cpu,
    inTemplates: ['K8S-QUANTITY', 'APP-RES-CPU-MIN', 'K8S-REQUEST-LIMIT'],
  },
  { path: 'redis.image.repository', good: text.repository },
  { path: 'redis.image.tag', good: text.tag, beside: pinned },
  { path: 'redis.external.host', good: text.host, beside: external, inTemplates: ['APP-ENV-REDIS-HOST'] },
  { path: 'redis.auth.existingSecret', good: text.secretName, beside: external },
  { path: 'redis.auth.passwordKey', good: text.secretKey, beside: external },
  { path: 'config.logLevel', good: text.logLevel },
  { path: 'config.backendUrl', good: text.backendUrl, inTemplates: ['APP-ENV-BACKEND-URL', 'SECRET-TYPED'] },
  { path: 'ingress.className', good: text.secretName, beside: outside },
  { path: 'ingress.host', good: text.ingressHost, beside: outside },
  { path: 'ingress.path', good: text.ingressPath, beside: outside, inTemplates: ['K8S-INGRESS-PATH'] },
  { path: 'ingress.tls.secretName', good: text.secretName, beside: outside, inTemplates: ['K8S-INGRESS-TLS-SECRET'] },
  { path: 'writablePaths[]', good: fc.constantFrom('/tmp', '/a/b', '/a b', '/.../x') },
]

/** The errors of the page that stand at a value. */
function errorsAt(path: SettingPath, beside: PartialConfig, value: string): RuleId[] {
  const place = path.replace('[]', '[0]')
  const { issues } = checkContract(withValue(deploymentConfig.parse(beside), place as never, value))
  return issues.filter((issue) => issue.severity === 'error' && issue.path === place).map(({ rule }) => rule)
}

test.each(formats)('the schema and the page know the same $path', ({ path, good, beside = {}, inTemplates = [] }) => {
  const verdicts = fc.sample(nearMisses(good), { numRuns: 400, seed: 7 }).map((value) => {
    const errors = errorsAt(path, beside, value)
    return { value, taken: takes(path, value), errors, here: errors.filter((id) => !inTemplates.includes(id)) }
  })
  expect(verdicts.filter(({ taken, errors }) => !taken && errors.length === 0)).toEqual([])
  expect(verdicts.filter(({ taken, here }) => taken && here.length > 0)).toEqual([])
  expect(new Set(verdicts.map(({ taken }) => taken))).toEqual(new Set([true, false]))
})

const maps = ['commonLabels', 'nodeSelector', 'commonAnnotations'] as const

test.each(maps)('the schema and the page know the same keys and values of %s', (path) => {
  const good = path === 'commonAnnotations' ? text.annotations : text.labels
  const rows = fc.oneof(
    good.filter((list) => list.length > 0).map(([row]) => row!),
    fc.record({
      key: nearMisses(fc.constantFrom('a', 'example.com/a', 'helm.sh/x', 'app.kubernetes.io/name')),
      value: fc.constant('x'),
    }),
    fc.record({ key: fc.constant('a'), value: nearMisses(fc.constantFrom('a', '1.10')) }),
  )
  const verdicts = fc.sample(rows, { numRuns: 1000, seed: 7 }).map((row) => {
    const { config } = checkContract(deploymentConfig.parse({ [path]: [row] }))
    const taken = ajv.validate(schema.properties![path]!, { [row.key]: row.value })
    return { row, taken, fine: config !== null }
  })
  expect(verdicts.filter(({ taken, fine }) => taken !== fine)).toEqual([])
  expect(new Set(verdicts.map(({ taken }) => taken))).toEqual(new Set([true, false]))
})
