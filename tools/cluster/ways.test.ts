import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { afterAll, describe, expect, test } from 'vitest'
import type { CheckedConfig } from '../../src/core/config/config.ts'
import { unchecked } from '../../src/core/config/unchecked.ts'
import { checkContract } from '../../src/core/contract/check-contract.ts'
import { checked } from '../../src/core/program/samples.ts'
import { valueAt } from '../../src/core/config/path.ts'
import { manifestFiles } from '../../src/core/manifests/index.ts'
import type { CommandId } from '../../src/core/outputs/command.ts'
import { steps } from '../../src/core/outputs/commands.ts'
import { canKustomize } from '../../src/core/manifests/can-kustomize.ts'
import { fileText } from '../../src/core/yaml/lines.ts'
import type { KubeObject } from '../kube/objects.ts'
import { manifestText } from '../kube/renderings.ts'
import { type Age, ages, printed } from '../kube/kube.ts'
import { unpacked } from './bundle.ts'
import { helm, kubectl, removeNamespace } from './cluster.ts'
import { configurations, walks } from './configurations.ts'
import { comparable, namesOf, storedObjects } from './stored.ts'

/** How a person puts a configuration into the cluster, over whatever stood there. */
type Way = (config: CheckedConfig) => Promise<void>

/** The arguments of a command of these settings, without its program; undefined where they have no such command. */
const argumentsOf = (id: CommandId, config: CheckedConfig): readonly string[] | undefined =>
  steps(config, { chartRepository: null })
    .flatMap((step) => step.commands)
    .find((command) => command.id === id)
    ?.argv.slice(1)

async function apply(age: Age, config: CheckedConfig, ...args: string[]): Promise<void> {
  printed(await kubectl(age, ['apply', ...args], { cwd: unpacked(config) }))
  const prune = argumentsOf('prune', config)
  if (prune !== undefined) printed(await kubectl(age, prune))
}

const upgrade =
  (age: Age): Way =>
  async (config) => {
    const { name, namespace } = config.release
    const forHelm = checkContract({ ...unchecked(config), delivery: { ...config.delivery, way: 'helm' } }).config!
    const folder = unpacked(forHelm)
    printed(await kubectl(age, ['apply', '-f', 'namespace.yaml'], { cwd: folder }))
    // No node runs these Pods, so nothing would become ready.
    const upgradeArguments = argumentsOf('apply-helm', forHelm)!.filter((argument) => argument !== '--wait')
    printed(await helm(age, upgradeArguments, { cwd: folder }))
    const given = printed(await helm(age, ['get', 'values', name, '--namespace', namespace, '-o', 'json']))
    expect(JSON.parse(given)).toEqual(load(readFileSync(join(folder, 'values.yaml'), 'utf8')))
  }

const ways: Readonly<Record<string, Way>> = {
  'kubectl apply -f, oldest': (config) => apply('oldest', config, '-f', 'manifests/'),
  'kubectl apply -k, newest': (config) =>
    apply('newest', config, ...(canKustomize(config) ? ['-k', '.'] : ['-f', 'manifests/'])),
  // As Argo CD and Flux apply: an autoscaler that has counted owns the replicas, and without force its removal is a conflict.
  'kubectl apply --server-side': (config) =>
    apply('newest', config, '--server-side', '--force-conflicts', '-f', 'manifests/'),
  'Helm oldest': upgrade('oldest'),
  'Helm newest': upgrade('newest'),
}

// What they send is YAML, which has a blank in the place of U+0085 (seen with kubectl 1.36 and Helm 4.2).
const serverSide = ['kubectl apply --server-side', 'Helm newest']
const blanked = (objects: unknown): unknown => JSON.parse(JSON.stringify(objects).replaceAll('\u0085', ' '))

/** `["ConfigMap/svg-config", …]` of the manifests. */
const meant = (config: CheckedConfig) =>
  manifestFiles(config)
    .map((file) => load(fileText(file)) as KubeObject)
    .filter(({ kind }) => kind !== 'Namespace')
    .map(({ kind, metadata }) => `${kind}/${metadata.name}`)
    .sort()

const namespaces = [...configurations, ...walks.flat()].map(({ release }) => release.namespace)
afterAll(async () => {
  await Promise.all([...new Set(namespaces)].map(removeNamespace))
}, 180_000)

// Half of them, because five ways take as long as all the rest.
const half = configurations.slice(0, Math.ceil(configurations.length / 2))

test.concurrent.each(half.map((config, i) => [i, config] as const))(
  'configuration %i is stored alike by every way',
  async (_, config) => {
    const stored: unknown[] = []
    for (const way of Object.values(ways)) {
      await way(config)
      stored.push(comparable(await storedObjects(config.release.namespace), config))
      await removeNamespace(config.release.namespace)
    }
    const [first] = stored
    expect(Object.keys(first as object)).toEqual(meant(config))
    expect(stored).toEqual(Object.keys(ways).map((name) => (serverSide.includes(name) ? blanked(first) : first)))
  },
)

const replicasOf = (objects: readonly KubeObject[], { release }: CheckedConfig): unknown =>
  valueAt(
    objects.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === release.name),
    'spec.replicas',
  )

/**
 * The objects after a step. Whoever removes an autoscaler removes it after the Deployment was changed, and in between it may
 * count the replicas once more (seen with Helm); the same step again puts them right, as it must.
 */
async function afterStep(before: CheckedConfig | undefined, config: CheckedConfig, again: () => Promise<unknown>) {
  const objects = await storedObjects(config.release.namespace)
  const isLeft = before?.autoscaling.enabled === true && !config.autoscaling.enabled
  if (!isLeft || replicasOf(objects, config) === config.replicas) return objects
  await again()
  return storedObjects(config.release.namespace)
}

describe.concurrent.each(walks.map((walk, i) => [i, walk] as const))('walk %i', (_, [a, b, c]) => {
  const { name, namespace } = a!.release
  const walk = [a!, b!, c!, a!]

  test('leaves exactly what each step means, by every way, and Helm goes back', async () => {
    for (const [title, way] of Object.entries(ways)) {
      const stored: unknown[] = []
      for (const [step, config] of walk.entries()) {
        await way(config)
        const objects = await afterStep(walk[step - 1], config, () => way(config))
        expect(namesOf(objects), title).toEqual(meant(config))
        stored.push(comparable(objects, config))
      }
      expect(stored[3], title).toEqual(stored[0])
      if (title.startsWith('Helm')) {
        const rollback = async (...revision: string[]) =>
          printed(await helm('newest', ['rollback', name, ...revision, '--namespace', namespace]))
        await rollback()
        const objects = await afterStep(a, c!, () => rollback('3'))
        expect(comparable(objects, c!), title).toEqual(stored[2])
      }
      await removeNamespace(namespace)
    }
  })
})

test.each(ages)('an autoscaled number of replicas survives an apply with kubectl %s', async (age) => {
  const release = { ...configurations[0]!.release, kubernetesVersion: '1.24' }
  const config = checked({ release, autoscaling: { enabled: true, minReplicas: 2, maxReplicas: 6 } })
  const { name, namespace } = release
  const replicas = async () =>
    printed(
      await kubectl(age, ['get', 'deployment', name, '--namespace', namespace, '-o', 'jsonpath={.spec.replicas}']),
    )
  const put = async () => printed(await kubectl(age, ['apply', '-f', '-'], { input: manifestText(config) }))
  await put()
  printed(await kubectl(age, ['scale', `deployment/${name}`, '--replicas=5', '--namespace', namespace]))
  await put()
  expect(await replicas()).toBe('5')
  await removeNamespace(namespace)
})
