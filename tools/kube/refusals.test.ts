import { expect, test } from 'vitest'
import { deploymentConfig, type PartialConfig } from '../../src/core/config/config.ts'
import { checkContract, type Issue } from '../../src/core/contract/check-contract.ts'
import { examples } from '../../src/core/contract/examples/index.ts'
import { type RuleId, rules } from '../../src/core/contract/rules/index.ts'
import { inLanes } from './configurations.ts'
import { type Age, ages, helm } from './kube.ts'
import { chart } from './renderings.ts'

// A chart has no such values: they fill commands of the page, or a map cannot hold the same key twice.
const onlyOnThePage: readonly RuleId[] = [
  ...([
    'K8S-NAMESPACE',
    'ARCH-PLATFORMS',
    'REG-SERVER',
    'REG-SERVER-NONE',
    'REG-USERNAME',
    'REG-USERNAME-NONE',
  ] as const),
  'K8S-ANNOTATION-KEY-TWICE',
]

const errors = rules
  .filter(({ id, severity }) => severity === 'error' && !onlyOnThePage.includes(id))
  .filter(({ paths }) => !paths.some((path) => /^(?:delivery|externalSecrets)\.|\.remote(?:Key|Property)$/.test(path)))
  .map(({ id }) => id)

const isMap = (name: string) => /(?:[aA]nnotations|[lL]abels|[sS]elector)$/.test(name)
type Pairs = readonly { readonly key: string; readonly value: string }[]

/** Rows of keys and values, as the form has them, become the maps that the chart has, at any depth. */
function asMaps(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      isMap(name) ? Object.fromEntries((member as Pairs).map(({ key, value: text }) => [key, text])) : asMaps(member),
    ]),
  )
}

/** A configuration that may be wrong, as a person would hand it to the chart. */
function install(settings: PartialConfig): { readonly args: string[]; readonly input: string } {
  const { delivery, release, registry, externalSecrets, image, redis, ...rest } = deploymentConfig.parse(settings)
  const { platforms, ...images } = image
  const { source, remoteKey, remoteProperty, ...auth } = redis.auth
  const pullSecrets = image.pullSecrets.map(({ name }) => ({ name }))
  const values = asMaps({ ...rest, image: { ...images, pullSecrets }, redis: { ...redis, auth } })
  const target = ['--namespace', release.namespace, '--kube-version', release.kubernetesVersion]
  return { args: ['template', release.name, chart, ...target, '-f', '-'], input: JSON.stringify(values) }
}

const issuesOf = (settings: PartialConfig) => checkContract(deploymentConfig.parse(settings)).issues

/** Where the chart has the value at fault, as both Helms may write it: a list or a map is named as a whole. */
function valueName({ path }: Issue): string {
  if (path === 'release.name') return 'release name'
  if (path === 'release.kubernetesVersion') return 'kubeVersion'
  return path.replace(/\[.*$/, '')
}

/** Helm 4 writes a place as /redis/external/host. */
const readable = (stderr: string) => stderr.replace(/'\/[\w/]*'/g, (place) => place.replaceAll('/', '.'))

async function template(age: Age, settings: PartialConfig) {
  const { args, input } = install(settings)
  return helm(age, args, { input })
}

test.each(ages)(`Helm %s refuses what breaks each of ${errors.length} rules, and names the value`, async (age) => {
  const taken = await inLanes(errors, async (id) => {
    const { code, stderr } = await template(age, examples[id].fails)
    const named = issuesOf(examples[id].fails)
      .filter(({ rule }) => rule === id)
      .map(valueName)
    return code !== 0 && named.some((name) => readable(stderr).includes(name)) ? [] : [{ id, code, stderr }]
  })
  expect(taken.flat()).toEqual([])
})

test.each(ages)(`Helm %s takes what just keeps each of ${errors.length} rules`, async (age) => {
  const fine = errors.filter((id) => issuesOf(examples[id].holds).every(({ severity }) => severity === 'warning'))
  const refused = await inLanes(fine, async (id) => {
    const { code, stderr } = await template(age, examples[id].holds)
    return code === 0 ? [] : [{ id, stderr }]
  })
  expect(refused.flat()).toEqual([])
  expect(fine.length).toBeGreaterThan(errors.length / 2)
})
