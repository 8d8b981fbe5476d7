import { expect, test } from 'vitest'
import { canonicalQuantity } from '../../src/core/formats/quantity.ts'
import { configurations, which } from './configurations.ts'
import { type Age, ages, kubectl } from './kube.ts'
import { type KubeObject, parseObjects, readObjects } from './objects.ts'
import { manifestText } from './renderings.ts'

const amounts = ['requests', 'limits']
// What Go's types add when they are written again, and what the command has changed.
const ignored = ['creationTimestamp', 'status', 'image', 'selector']

/** An object without those, and with every amount as Kubernetes prints it. */
function normal(node: unknown, parent = ''): unknown {
  if (Array.isArray(node)) return node.map((item) => normal(item))
  if (amounts.includes(parent) || parent === 'sizeLimit') {
    return JSON.stringify(node, (_, value: unknown) => (typeof value === 'string' ? canonicalQuantity(value) : value))
  }
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !ignored.includes(key))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]: [string, unknown]) => [key, normal(value, key)]),
  )
}

// kubectl knows Kubernetes' own types alone without a cluster.
const isForeign = (document: string) =>
  /^apiVersion: (?:gateway\.networking\.k8s|external-secrets)\.io\//m.test(document)
const text = configurations
  .flatMap((config) => manifestText(config).split('---\n'))
  .filter((document) => document !== '' && !isForeign(document))
  .join('---\n')
const ofKind = (objects: readonly KubeObject[], kind: string) => objects.filter((object) => object.kind === kind)

/** The objects of one kind before and after a command that decodes every object into the types of that version. */
async function throughTypes(age: Age, kind: string, command: readonly string[]) {
  const { stdout, stderr } = await kubectl(age, ['set', ...command, '--local', '-f', '-', '-o', 'json'], {
    input: text,
  })
  const [objects] = await readObjects(age, [text])
  return {
    before: ofKind(objects!, kind).map((object) => normal(object)),
    after: ofKind(parseObjects(stdout), kind).map((object) => normal(object)),
    others: objects!.length - ofKind(objects!, kind).length,
    complaints: stderr.split('\n').filter((line) => line.includes('rror') || line.includes('only supported')),
  }
}

test.each(ages)(`kubectl %s: the types of its Kubernetes lose no field of a Deployment (${which})`, async (age) => {
  const { before, after, others, complaints } = await throughTypes(age, 'Deployment', ['image', '*=x'])
  expect(after).toEqual(before)
  expect(after.length).toBeGreaterThan(configurations.length)
  // Every other object was decoded too, and refused only for having no pod.
  expect(complaints).toHaveLength(others)
})

test.each(ages)(`kubectl %s: the types of its Kubernetes lose no field of a Service (${which})`, async (age) => {
  const { before, after } = await throughTypes(age, 'Service', ['selector', 'a=b'])
  expect(after).toEqual(before)
  expect(after.length).toBeGreaterThan(configurations.length)
})

test.each(ages)('kubectl %s refuses an object with a value of the wrong type', async (age) => {
  const wrong = 'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: 7 }\nspec: { maxUnavailable: 1 }\n'
  const { stderr } = await kubectl(age, ['set', 'image', '--local', '-f', '-', '*=x'], { input: wrong })
  expect(stderr).toContain('cannot unmarshal number')
})
