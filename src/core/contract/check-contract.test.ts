import { expect, test } from 'vitest'
import { defaults, deploymentConfig, type PartialConfig } from '../config/config.ts'
import { checkContract } from './check-contract.ts'
import { clauses } from './clauses.ts'
import { rules } from './rules/index.ts'

test('the defaults meet the contract, but for Redis in production', () => {
  const { issues, config } = checkContract(defaults)
  expect(issues).toEqual([{ rule: 'REDIS-PROD-EXTERNAL', path: 'redis.enabled', severity: 'warning' }])
  expect(config).toBe(defaults)
})

test('an error bars every output, a warning none; errors come first', () => {
  const warned = deploymentConfig.parse({ release: { namespace: 'default' }, replicas: 0 })
  const wrong = deploymentConfig.parse({ release: { namespace: 'default' }, replicas: 0, preStopSeconds: '' })
  expect(checkContract(warned).config).toBe(warned)
  expect(checkContract(wrong).config).toBeNull()
  expect(checkContract(wrong).issues.map(({ rule }) => rule)).toEqual([
    'K8S-SECONDS',
    'K8S-NAMESPACE-SHARED',
    'REDIS-PROD-EXTERNAL',
    'K8S-REPLICAS-NONE',
  ])
})

test('every rule that a rule is said to check has one', () => {
  const checked = new Set<string>(rules.flatMap(({ id, source }) => [id, source]))
  const promised = clauses.filter(({ how }) => (how as readonly string[]).includes('rule')).map(({ id }) => id)
  expect(promised.filter((id) => !checked.has(id))).toEqual([])
})

test('each setting of each item of a list is checked by itself', () => {
  const names = ['good', 'Bad', 'good', 'worse_']
  const config = deploymentConfig.parse({ image: { pullSecrets: names.map((name) => ({ name })) } })
  expect(checkContract(config).issues.slice(0, -1)).toEqual([
    { rule: 'REG-PRIVATE-SECRET-NAME', path: 'image.pullSecrets[1].name', severity: 'error' },
    { rule: 'REG-PRIVATE-SECRET-NAME', path: 'image.pullSecrets[3].name', severity: 'error' },
    { rule: 'REG-PRIVATE-SECRET-TWICE', path: 'image.pullSecrets[2].name', severity: 'error' },
  ])
})

// Where two settings are wrong together, a rule about both has nothing to add.
test.each<[PartialConfig, string[]]>([
  [
    { redis: { auth: { enabled: true, passwordKey: 'a b', urlKey: 'a b' } } },
    ['K8S-SECRET-KEY redis.auth.passwordKey', 'K8S-SECRET-KEY redis.auth.urlKey'],
  ],
  [
    { redis: { auth: { enabled: true, existingSecret: 'A' } }, image: { pullSecrets: [{ name: 'A' }] } },
    ['REG-PRIVATE-SECRET-NAME image.pullSecrets[0].name', 'K8S-REDIS-SECRET redis.auth.existingSecret'],
  ],
  [{ autoscaling: { enabled: true, minReplicas: 5, maxReplicas: 0 } }, ['K8S-HPA-MAX autoscaling.maxReplicas']],
  [{ autoscaling: { enabled: true, minReplicas: 2 ** 31, maxReplicas: 6 } }, ['K8S-HPA-MIN autoscaling.minReplicas']],
  [{ terminationGracePeriodSeconds: -5 }, ['K8S-SECONDS terminationGracePeriodSeconds']],
  [{ preStopSeconds: 4000 }, ['K8S-SECONDS preStopSeconds']],
  [
    { commonLabels: ['helm.sh/', 'helm.sh/'].map((key) => ({ key, value: '' })) },
    ['K8S-LABEL-KEY commonLabels[0].key', 'K8S-LABEL-KEY commonLabels[1].key'],
  ],
  [
    { resources: { requests: { memory: '1GB' }, limits: { memory: '64Mi' } } },
    ['K8S-QUANTITY resources.requests.memory', 'APP-RES-MEM-MIN resources.limits.memory'],
  ],
  [
    { commonAnnotations: [{ key: 'a', value: 'v'.repeat(2 ** 18) }], podAnnotations: [{ key: 'b', value: '' }] },
    ['K8S-ANNOTATION-SIZE commonAnnotations'],
  ],
  [
    {
      commonAnnotations: [{ key: 'a', value: 'v'.repeat(2 ** 17) }],
      podAnnotations: [{ key: 'b', value: 'v'.repeat(2 ** 17) }],
    },
    ['K8S-ANNOTATION-SIZE podAnnotations'],
  ],
  [
    { commonAnnotations: [{ key: 'a', value: 'v'.repeat(2 ** 18 - 1) }], podAnnotations: [{ key: 'b', value: '' }] },
    ['K8S-ANNOTATION-SIZE podAnnotations'],
  ],
  [{ commonAnnotations: [{ key: 'a', value: 'v'.repeat(2 ** 18 - 1) }] }, []],
])('%# each setting that is wrong has its own issue and no other', (settings, expected) => {
  const errors = checkContract(deploymentConfig.parse(settings)).issues.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ rule, path }) => `${rule} ${path}`)).toEqual(expected)
})

test('an address with a login is warned of, and put out without it', () => {
  const values = deploymentConfig.parse({ config: { backendUrl: 'https://me:secret@svg.example.com/a' } })
  const { issues, config } = checkContract(values)
  expect(issues.map(({ rule }) => rule)).toContain('APP-ENV-BACKEND-URL-CREDENTIALS')
  expect(config?.config.backendUrl).toBe('https://svg.example.com/a')
})
