import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { type WayId, ways } from '../../src/core/config/choices.ts'
import type { CheckedConfig } from '../../src/core/config/config.ts'
import { configurations, inLanes, which } from '../kube/configurations.ts'
import { helm, printed } from '../kube/kube.ts'
import { readObjects, sorted } from '../kube/objects.ts'
import { chart } from '../kube/renderings.ts'
import { withoutHelmLabels } from '../kube/without-helm-labels.ts'
import { checkedBy, filesOf } from './with-way.ts'

type Files = Readonly<Record<string, string>>

const join = (files: Files, isOne: (path: string) => boolean) =>
  Object.entries(files)
    .filter(([path]) => isOne(path))
    .map(([, text]) => `---\n${text}`)
    .join('')

/** What the chart makes of the values.yaml of a way; the file is the same for all that have one. */
async function rendered({ release }: CheckedConfig, files: Files): Promise<string> {
  const target = ['--namespace', release.namespace, '--kube-version', release.kubernetesVersion, '--skip-tests']
  const args = ['template', release.name, chart, ...target, '-f', '-']
  return printed(await helm('newest', args, { input: files['values.yaml']! }))
}

/** The texts of all objects but the Namespace, which Terraform makes in its own language. */
async function textOf(way: WayId, config: CheckedConfig): Promise<string> {
  const files = filesOf(config)
  if (way === 'helm' || way === 'terraform')
    return (await rendered(config, files)) + join(files, (path) => path.startsWith('external-secrets/'))
  const kustomization = files['kustomization.yaml']
  const { resources } = (kustomization === undefined ? {} : load(kustomization)) as { resources?: string[] }
  const made = (path: string) => path.startsWith('manifests/') && (resources?.includes(path) ?? true)
  return join(files, made)
}

/** One text for each configuration; those that a way cannot carry have none. */
async function allOf(way: WayId) {
  const carried = configurations.flatMap((config, index) => {
    const own = checkedBy(way, config)
    return own === null ? [] : [{ index, own }]
  })
  const texts = await inLanes(carried, ({ own }) => textOf(way, own))
  const objects = await readObjects('newest', texts)
  return carried.map(({ index, own }, i) => ({
    index,
    objects: sorted(
      objects[i]!.filter(({ kind }) => kind !== 'Namespace').map((object) =>
        way === 'helm' || way === 'terraform' ? withoutHelmLabels(object, own) : object,
      ),
    ),
  }))
}

test(`every way brings the same objects (${which}, ${ways.length} ways)`, async () => {
  const reference = await allOf('kubectl')
  expect(reference.length).toBe(configurations.length)
  const differences: string[] = []
  let compared = 0
  for (const way of ways.filter((each) => each !== 'kubectl'))
    for (const { index, objects } of await allOf(way)) {
      compared += 1
      const meant = reference[index]!.objects
      if (JSON.stringify(objects) !== JSON.stringify(meant)) differences.push(`${way} ${index}`)
    }
  expect(differences).toEqual([])
  // Only Flux, and Argo CD with sealed Secrets, cannot bring what Kustomize cannot carry.
  expect(compared).toBeGreaterThan(configurations.length * 4)
})
