import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadAll } from 'js-yaml'
import { afterAll, expect, test } from 'vitest'
import { type CheckedConfig, defaults } from '../../src/core/config/config.ts'
import { unchecked } from '../../src/core/config/unchecked.ts'
import { checkContract } from '../../src/core/contract/check-contract.ts'
import { importConfig } from '../../src/core/import/import-config.ts'
import { longestText } from '../../src/core/import/yaml/read-yaml.ts'
import type { Imported } from '../../src/core/import/imported.ts'
import { canonicalQuantity } from '../../src/core/formats/quantity.ts'
import { neededSecrets } from '../../src/core/secrets/needed-secrets.ts'
import { type Age, ages, printed, type Run } from '../kube/kube.ts'
import { manifestText } from '../kube/renderings.ts'
import { commandBlocks, unpacked } from './bundle.ts'
import { bash, kubectl, removeNamespace } from './cluster.ts'
import { configurations } from './configurations.ts'
import { kinds, storedObjects, versions } from './stored.ts'

const hostile = `p@s/w:r?d#%25 "'\\$(id)\`id\`비🔑`

const namespaceOf = ({ release }: CheckedConfig) => release.namespace

afterAll(async () => {
  await Promise.all(configurations.map(namespaceOf).map(removeNamespace))
}, 180_000)

/**
 * Where no container runs, an autoscaler finds no metrics; and the API server repairs its own list of addresses when Services
 * come and go quickly. Everything else that the cluster warns of counts.
 */
async function warningEvents(namespace: string): Promise<string[]> {
  const query = ['get', 'events', '--namespace', namespace, '--field-selector', 'type=Warning', '-o', 'json']
  const { items } = JSON.parse(printed(await kubectl('newest', query))) as {
    items: { involvedObject: { kind: string }; reason: string; message: string }[]
  }
  return items
    .filter(
      ({ involvedObject, reason }) =>
        involvedObject.kind !== 'HorizontalPodAutoscaler' && reason !== 'ClusterIPNotAllocated',
    )
    .map(({ reason, message }) => `${reason}: ${message}`)
}

interface StoredSecret {
  readonly metadata: { readonly annotations?: object }
  readonly data: Readonly<Record<string, string>>
}

/** The values of the Secrets, which stand nowhere but in their data. */
async function secrets(config: CheckedConfig): Promise<object[]> {
  const { namespace } = config.release
  const list = neededSecrets(config).map(async (secret) => {
    const query = ['get', 'secret', secret.name, '--namespace', namespace, '-o', 'json']
    const { data, metadata } = JSON.parse(printed(await kubectl('newest', query))) as StoredSecret
    const key = secret.kind === 'redis' ? secret.passwordKey : '.dockerconfigjson'
    const text = Buffer.from(data[key]!, 'base64').toString()
    const { auths = {} } =
      secret.kind === 'redis' ? {} : (JSON.parse(text) as { auths: Record<string, { auth: string }> })
    const login = Object.values(auths).map(({ auth }) => Buffer.from(auth, 'base64').toString())
    expect(metadata.annotations).toBeUndefined()
    return { value: login[0]?.replace(/^[^:]*:/, '') ?? text }
  })
  return Promise.all(list)
}

/** What a person answers, prompt by prompt. */
const answers = (config: CheckedConfig, password: string) =>
  neededSecrets(config)
    .map((secret) =>
      secret.kind === 'registry' && secret.username === '' ? `octocat\n${password}\n` : `${password}\n`,
    )
    .join('')

const isAmount = (key: string, value: unknown) => /^(?:cpu|memory)$/.test(key) && typeof value === 'string'

/** The objects but for the Namespace, with amounts as the server writes them (".1" is "100m"), without ports that it drew. */
const asStored = (config: CheckedConfig, { service }: CheckedConfig) =>
  JSON.parse(
    JSON.stringify(
      (loadAll(manifestText(config)) as { kind: string }[]).filter(({ kind }) => kind !== 'Namespace'),
      (key, value: unknown) => {
        if (isAmount(key, value)) return canonicalQuantity(value as string)
        return key === 'nodePort' && service.nodePort === null ? undefined : value
      },
    ),
  ) as unknown

/**
 * What an import of the server's own text makes of it, in which nothing may be complained of but an object that the query
 * leaves out. Of a part of the objects it makes the whole again for a person who has the rest in the form.
 */
async function readBack(age: Age, config: CheckedConfig, query: string, format: 'yaml' | 'json'): Promise<unknown> {
  const args = ['get', ...query.split(' '), '--namespace', config.release.namespace, '-o', format]
  const current = query === kinds ? defaults : unchecked(config)
  const text = printed(await kubectl(age, args))
  const result = importConfig(text, current)
  // With very many Pods: then JSON is asked for, and read.
  if (format === 'yaml' && text.length > longestText) {
    expect(result, query).toMatchObject({ ok: false, reason: 'too-large' })
    return asStored(config, config)
  }
  expect(result, query).toMatchObject({ ok: true })
  const { config: read, problems } = result as Imported
  const leftOut = query === kinds ? ['not-shown'] : ['not-shown', 'missing-object']
  expect(problems.filter(({ kind }) => !leftOut.includes(kind))).toEqual([])
  return asStored(checkContract({ ...read, release: { ...read.release, createNamespace: true } }).config!, config)
}

/** kubectl's YAML has a blank in the place of U+0085 (seen with 1.24 and 1.36); its JSON has the character. */
const asPrinted = (format: 'yaml' | 'json', objects: unknown): unknown =>
  format === 'json' ? objects : JSON.parse(JSON.stringify(objects).replaceAll('\u0085', ' '))

/**
 * What `kubectl diff` shows as changed. A line that only moved is none: kubectl orders keys such as "12", "1e3" and "3a/b"
 * another way each time.
 */
function differences({ code, stdout, stderr }: Run): string[] {
  if (code > 1) return [stderr]
  const changed = stdout.split('\n').filter((line) => /^[-+](?![-+]{2} )/.test(line))
  const twin = (line: string) => (line.startsWith('-') ? '+' : '-') + line.slice(1)
  return changed.filter((line) => !changed.includes(twin(line)))
}

/** Which rule has said before what the API server warns of. */
const announced: readonly (readonly [rule: string, warning: RegExp])[] = [
  ['REDIS-HOST-IPV6-FORM', /RFC 5952/],
  ['REDIS-HOST-CASE', /RFC 5952/],
]

// kubectl says of an undo that the next apply takes it back, which is so, and that `vars` are deprecated: nothing else of both
// its ages follows the prefix of an overlay.
const known = ["previously managed with 'kubectl apply'", "'vars' is deprecated"]

/** What the API server warns of and the page does not. */
function warnings({ stderr }: Run, config: CheckedConfig): string[] {
  const rules = new Set<string>(checkContract(unchecked(config)).issues.map(({ rule }) => rule))
  const isSaid = (line: string) => announced.some(([rule, warning]) => rules.has(rule) && warning.test(line))
  return stderr
    .split('\n')
    .filter((line) => /warning/i.test(line) && !known.some((text) => line.includes(text)) && !isSaid(line))
}

const cases = configurations.map((config, i) => [i, ages[i % ages.length]!, config] as const)

test.concurrent.each(cases)('the README of configuration %i deploys it with kubectl %s', async (_, age, config) => {
  const { namespace } = config.release
  const folder = unpacked(config)
  const blocks = commandBlocks(readFileSync(join(folder, 'README.md'), 'utf8'))
  const block = (start: RegExp) => blocks.slice(1).find((text) => start.test(text)) ?? 'true'
  const type = async (text: string, input = '') => {
    const result = await bash(age, text, { cwd: folder, input })
    expect(result, text).toMatchObject({ code: 0 })
    expect(warnings(result, config), text).toEqual([])
  }
  const stored = async () => versions(await storedObjects(namespace, age), config)

  await type(blocks[0]!, answers(config, hostile))
  expect(await secrets(config)).toEqual(neededSecrets(config).map(() => ({ value: hostile })))

  // What the API server drops or changes would show here, each time again.
  expect(differences(await bash(age, block(/^kubectl diff/), { cwd: folder }))).toEqual([])
  const before = await stored()
  await type(blocks[0]!)
  await type(block(/^kubectl .*delete --ignore-not-found [^-]/))
  expect(await stored()).toEqual(before)
  for (const query of [kinds, 'all', 'deployments', `deployment ${config.release.name}`])
    for (const format of ['yaml', 'json'] as const)
      expect(asPrinted(format, await readBack(age, config, query, format)), query).toEqual(
        asPrinted(format, asStored(config, config)),
      )

  await type('if [ -f create-secrets.sh ]; then bash create-secrets.sh --replace; fi', answers(config, 'another'))
  expect(await secrets(config)).toEqual(neededSecrets(config).map(() => ({ value: 'another' })))
  await type(block(/rollout restart/))
  await type(block(/rollout status deployment\/\S+ --timeout=5m/))
  await type(block(/rollout undo/))
  expect(await warningEvents(namespace)).toEqual([])

  await type(block(/^kubectl delete/))
  expect(await kubectl(age, ['get', 'namespace', namespace])).toMatchObject({ code: 1 })
})
