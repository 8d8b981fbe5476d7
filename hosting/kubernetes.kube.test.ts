import { load } from 'js-yaml'
import type { IDeployment } from 'kubernetes-models/apps/v1'
import type { IPodDisruptionBudget } from 'kubernetes-models/policy/v1'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileText } from '../src/core/yaml/lines.ts'
import { manifestFiles } from '../src/core/manifests/index.ts'
import { checked } from '../src/core/program/samples.ts'
import { ages, kubectl, printed } from '../tools/kube/kube.ts'
import { type KubeObject, readObjects } from '../tools/kube/objects.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** The page's own objects, as `kubectl apply -k` would apply them. */
async function ours(age: 'oldest' | 'newest'): Promise<KubeObject[]> {
  const text = printed(await kubectl(age, ['kustomize', join(import.meta.dirname, 'kubernetes')]))
  const [objects = []] = await readObjects(age, [text])
  return objects
}

/** Every member by its way from the root, list items as one: `spec.containers.image`. */
const members = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Array.isArray(value)
      ? value.flatMap(members)
      : Object.entries(value).flatMap(([key, child]) => [key, ...members(child).map((path) => `${key}.${path}`)])

/** What our generator writes in an object of this kind, for an application with every protection on. */
const generated = new Map(
  manifestFiles(checked({ networkPolicy: { enabled: true }, ingress: { enabled: true, host: 'svg.example.com' } }))
    .filter(({ path }) => !path.includes('redis'))
    .map((file) => load(fileText(file)) as KubeObject)
    .map((object) => [object.kind, object]),
)

// What an application has and a page of static files has not.
const notOurs =
  /^(metadata\.(namespace|annotations)|spec\.template\.metadata\.annotations|spec\.template\.spec\.affinity)\b|\.(env|fsGroup|instance|component)\b|kubernetes\.io\/(instance|component)|^spec\.egress\b|progressDeadlineSeconds|timeoutSeconds$/

test.each(ages)('kubectl %s builds every object, with the image and host that the kustomization names', async (age) => {
  const objects = await ours(age)
  const kinds = objects.map(({ kind }) => kind).sort()
  expect(kinds).toEqual([
    'Deployment',
    'Ingress',
    'Namespace',
    'NetworkPolicy',
    'PodDisruptionBudget',
    'Service',
    'ServiceAccount',
  ])
  const text = JSON.stringify(objects)
  expect(text).toContain(`"image":"registry.example.com/realtime-svg-configurator:${version}"`)
  expect(text).toContain('"host":"configurator.example.com"')
})

test('each has every member that we generate for others', async () => {
  for (const object of await ours('newest')) {
    const own = new Set(members(object))
    const missing = members(generated.get(object.kind)).filter((path) => !own.has(path) && !notOurs.test(path))
    expect({ kind: object.kind, missing }).toEqual({ kind: object.kind, missing: [] })
  }
})

test('protections have the values that we generate', async () => {
  const objects = new Map((await ours('newest')).map((object) => [object.kind, object]))
  const { strategy, template } = (generated.get('Deployment') as unknown as IDeployment).spec!
  const { automountServiceAccountToken, enableServiceLinks, securityContext, containers } = template.spec!
  // No volume is shared with a group.
  const { fsGroup: _, ...ofPod } = securityContext!
  const user = { runAsUser: 101, runAsGroup: 101 }
  expect(objects.get('Deployment')?.spec).toMatchObject({
    strategy,
    template: {
      spec: {
        automountServiceAccountToken,
        enableServiceLinks,
        securityContext: { ...ofPod, ...user },
        containers: [{ securityContext: { ...containers[0]!.securityContext, ...user } }],
      },
    },
  })
  expect(objects.get('PodDisruptionBudget')?.spec).toMatchObject({
    maxUnavailable: (generated.get('PodDisruptionBudget') as unknown as IPodDisruptionBudget).spec!.maxUnavailable,
  })
  expect(objects.get('Namespace')?.metadata.labels).toMatchObject(generated.get('Namespace')!.metadata.labels!)
  expect(objects.get('NetworkPolicy')?.spec).toMatchObject({ policyTypes: ['Ingress', 'Egress'] })
  // A policy type without rules denies; the API server drops an empty list.
  expect(objects.get('NetworkPolicy')?.spec).not.toHaveProperty('egress')
})

test('the Pod asks and gives what the image has: its port, its health, and /tmp to write to', async () => {
  const objects = new Map((await ours('newest')).map((object) => [object.kind, object]))
  expect(objects.get('Service')?.spec).toMatchObject({ ports: [{ port: 80, targetPort: 'http' }] })
  const [container] = (objects.get('Deployment') as unknown as IDeployment).spec!.template.spec!.containers
  const [, port] = /^EXPOSE (\d+)$/m.exec(readFileSync('Dockerfile', 'utf8')) ?? []
  const [, path] = /location = (\/\S+) \{\s*return 204;/.exec(readFileSync('hosting/nginx/nginx.conf', 'utf8')) ?? []
  const answers = { httpGet: { path, port: 'http' } }
  expect(container).toMatchObject({
    ports: [{ name: 'http', containerPort: Number(port) }],
    startupProbe: answers,
    livenessProbe: answers,
    readinessProbe: answers,
    volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
  })
})
