import { expect, test } from 'vitest'
import { defaults, deploymentConfig } from './config.ts'
import { readConfig } from './read-config.ts'
import { withMember } from './tree.ts'

test('nothing given is the defaults, and the version of the contract is no setting', () => {
  expect(readConfig({})).toEqual({ config: defaults, problems: [] })
  expect(readConfig({ contract: '1.0.0', edition: 2 })).toEqual({ config: defaults, problems: [] })
  expect(readConfig({ $schema: 'https://example.com/schema.json' })).toEqual({ config: defaults, problems: [] })
})

test('what is given is kept, the rest is at its default', () => {
  const { config, problems } = readConfig({ redis: { external: { host: 'r.example.com' } } })
  expect(problems).toEqual([])
  expect(config).toEqual(deploymentConfig.parse({ redis: { external: { host: 'r.example.com' } } }))
})

test.each([null, undefined, 42, 'text', [], [{}]])('%j is no configuration', (data) => {
  expect(readConfig(data)).toEqual({ config: defaults, problems: [{ path: '', kind: 'not-an-object' }] })
})

test('unknown keys are named, at any depth, and what stands beside them is kept', () => {
  const { config, problems } = readConfig({ replicas: 3, replica: 4, redis: { foo: 1, enabled: false } })
  expect(problems).toEqual([
    { path: 'redis.foo', kind: 'unknown-key' },
    { path: 'replica', kind: 'unknown-key', value: 'replicas' },
  ])
  expect(config.replicas).toBe(3)
  expect(config.redis.enabled).toBe(false)
})

test('a wrong type is named and takes the default', () => {
  const { config, problems } = readConfig({
    replicas: true,
    image: { backend: { pullPolicy: 'Sometimes', tag: 'v2' } },
  })
  expect(problems).toEqual([
    { path: 'image.backend.pullPolicy', kind: 'wrong-type', expected: 'choice', value: 'IfNotPresent, Always, Never' },
    { path: 'replicas', kind: 'wrong-type', expected: 'number' },
  ])
  expect(config.replicas).toBe(2)
  expect(config.image.backend).toMatchObject({ tag: 'v2', pullPolicy: 'IfNotPresent' })
})

test('a list with one bad item goes as a whole', () => {
  const { config, problems } = readConfig({ image: { pullSecrets: [{ name: 'a' }, { nam: 'b' }] }, replicas: 5 })
  expect(problems.map(({ path }) => path)).toEqual(['image.pullSecrets[1].name', 'image.pullSecrets[1].nam'])
  expect(config.image.pullSecrets).toEqual([])
  expect(config.replicas).toBe(5)
})

test('a group that is no group takes its defaults', () => {
  expect(readConfig({ redis: 'yes' })).toEqual({
    config: defaults,
    problems: [{ path: 'redis', kind: 'wrong-type', expected: 'mapping' }],
  })
})

test('NaN, which JSON cannot hold but a program can, is a wrong type', () => {
  expect(readConfig({ replicas: Number.NaN }).problems).toEqual([
    { path: 'replicas', kind: 'wrong-type', expected: 'number' },
  ])
})

test('keys that name the prototype are unknown keys, and nothing is polluted', () => {
  const data: unknown = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}')
  expect(readConfig(data).problems.map(({ path }) => path)).toContain('constructor')
  expect('polluted' in {}).toBe(false)
})

test.each([
  ['replicas', {}, 'number'],
  ['image.backend.tag', 1.1, 'text'],
  ['redis.enabled', 'maybe', 'boolean'],
  ['commonLabels', 'a', 'list'],
  ['ingress.tls', true, 'mapping'],
])('%s: %j is not its type, and what it takes is said', (path, value, expected) => {
  expect(readConfig(withMember({}, path.split('.'), value)).problems).toEqual([{ path, kind: 'wrong-type', expected }])
})

test('what is left out, or wrong, comes from the base', () => {
  const base = deploymentConfig.parse({ replicas: 5, redis: { external: { host: 'cache' } } })
  expect(readConfig({ redis: { enabled: false } }, base).config).toEqual({
    ...base,
    redis: { ...base.redis, enabled: false },
  })
  expect(readConfig({ replicas: [] }, base).config).toEqual(base)
})

test('a member that an item does not have is named, and the items keep their own', () => {
  const parentRefs = [{ name: 'public', port: 443 }, { name: 'inner' }]
  const { config, problems } = readConfig({ httpRoute: { parentRefs } })
  expect(problems).toEqual([{ path: 'httpRoute.parentRefs[0].port', kind: 'unknown-key' }])
  expect(config.httpRoute.parentRefs).toEqual([
    { name: 'public', namespace: '', sectionName: '' },
    { name: 'inner', namespace: '', sectionName: '' },
  ])
  const wrong = readConfig({ httpRoute: { parentRefs: [...parentRefs, { name: 8 }] } })
  expect(wrong.config.httpRoute.parentRefs).toEqual([])
})
