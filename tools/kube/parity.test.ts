import { expect, test } from 'vitest'
import { canKustomize } from '../../src/core/manifests/can-kustomize.ts'
import { configurations, inLanes, which } from './configurations.ts'
import { ages } from './kube.ts'
import { type KubeObject, readObjects, sorted } from './objects.ts'
import { kustomized, manifestText, templated } from './renderings.ts'
import { withoutHelmLabels } from './without-helm-labels.ts'

const batches = Array.from({ length: Math.ceil(configurations.length / 20) }, (_, i) =>
  configurations.slice(i * 20, i * 20 + 20),
)

/** Helm makes the namespace with a flag of its own, or not at all. */
const withoutNamespace = (objects: readonly KubeObject[]) => objects.filter(({ kind }) => kind !== 'Namespace')

test.each(ages)(`kubectl %s: kustomize makes the objects of manifests/ (${which})`, async (age) => {
  const possible = configurations.filter(canKustomize)
  const made = await inLanes(possible, (config) => kustomized(config, age))
  const [kustomize, manifests] = await Promise.all([
    readObjects(age, made),
    readObjects(age, possible.map(manifestText)),
  ])
  expect(kustomize.map(sorted)).toEqual(manifests.map(sorted))
})

test.each(ages)(`Helm %s: the chart makes the objects of manifests/ (${which})`, async (age) => {
  expect(batches.length).toBeGreaterThan(0)
  for (const batch of batches) {
    const made = await inLanes(batch, (config) => templated(config, age))
    const [fromChart, manifests] = await Promise.all([
      readObjects(age, made),
      readObjects(age, batch.map(manifestText)),
    ])
    const cleaned = fromChart.map((objects, i) => objects.map((object) => withoutHelmLabels(object, batch[i]!)))
    expect(cleaned.map(sorted)).toEqual(manifests.map(withoutNamespace).map(sorted))
  }
})
