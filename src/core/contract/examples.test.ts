import { expect, test } from 'vitest'
import { type ConfigPath, type DeploymentConfig, deploymentConfig, type PartialConfig } from '../config/config.ts'
import { valueAt } from '../config/path.ts'
import { checkContract, type Issue } from './check-contract.ts'
import { examples } from './examples/index.ts'
import { type RuleId, rules } from './rules/index.ts'

const ids = rules.map(({ id }) => id)
const issuesOf = (settings: PartialConfig) => checkContract(deploymentConfig.parse(settings)).issues
const told = ({ severity, rule, path }: Issue) => `${severity} ${rule} ${path}`

/** What `fails` breaks that `holds` does not. */
function broken(id: RuleId): readonly Issue[] {
  const before = new Set(issuesOf(examples[id].holds).map(told))
  return issuesOf(examples[id].fails).filter((issue) => !before.has(told(issue)))
}

test('every rule has an id of its own', () => {
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(ids)('%s holds in its first example', (id) => {
  expect(issuesOf(examples[id].holds).map(({ rule }) => rule)).not.toContain(id)
})

test.each(ids)('%s is the one rule that its second example breaks besides', (id) => {
  const after = issuesOf(examples[id].fails).map(told)
  expect(new Set(broken(id).map(({ rule }) => rule))).toEqual(new Set([id]))
  expect(after).toEqual(expect.arrayContaining(issuesOf(examples[id].holds).map(told)))
})

test('issues stand at the setting that has to change, with their severity', async () => {
  const lines = ids.flatMap((id) => broken(id).map(told))
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/issues.txt')
})

const fixable = rules.flatMap(({ id, fix }) => (fix ? [{ id, fix }] : []))
const leaves = (node: unknown, path = ''): string[] =>
  typeof node === 'object' && node !== null && !Array.isArray(node)
    ? Object.entries(node).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`))
    : [path]
const shown = (config: DeploymentConfig, path: string) => JSON.stringify(valueAt(config, path))

/** `resources.limits.cpu: "50m" -> "100m"`, for each setting that differs. */
const changes = (before: DeploymentConfig, after: DeploymentConfig) =>
  leaves(before)
    .filter((path) => shown(before, path) !== shown(after, path))
    .map((path) => `${path}: ${shown(before, path)} -> ${shown(after, path)}`)

const repairs = fixable.flatMap(({ id, fix }) =>
  broken(id).map(({ path }) => {
    const before = deploymentConfig.parse(examples[id].fails)
    return { id, path, before, fix, after: fix(before, path)! }
  }),
)

test.each(repairs)('the fix of $id at $path leaves no such issue, and no new error', ({ id, path, before, after }) => {
  const errorsOf = (config: DeploymentConfig) =>
    checkContract(config)
      .issues.filter(({ severity }) => severity === 'error')
      .map(told)
  expect(checkContract(after).issues.filter((issue) => issue.rule === id && issue.path === path)).toEqual([])
  expect(errorsOf(before)).toEqual(expect.arrayContaining(errorsOf(after)))
})

test.each(repairs)('the fix of $id at $path, taken twice, is the fix taken once', ({ fix, path, after }) => {
  expect(fix(after, path) ?? after).toEqual(after)
})

test.each(repairs)('the fix of $id at $path leaves the configuration that it was given alone', ({ id, before }) => {
  expect(before).toEqual(deploymentConfig.parse(examples[id].fails))
})

test('a fix changes what is broken and nothing else', async () => {
  const lines = repairs.map(
    ({ id, path, before, after }) => `${id} at ${path}\n  ${changes(before, after).join('\n  ')}`,
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/fixes.txt')
})

test('every rule looks at settings that exist', () => {
  const shape = deploymentConfig.parse({})
  const roots = rules.flatMap(({ paths }) => paths).map((path) => path.replace(/\[\].*$/, '') as ConfigPath)
  expect(roots.filter((path) => valueAt(shape, path) === undefined)).toEqual([])
})
