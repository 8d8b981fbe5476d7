import { expect, test } from 'vitest'
import { completed } from '../../config/completed.ts'
import type { CheckedConfig, ConfigPath, PartialConfig } from '../../config/config.ts'
import { fileText } from '../../yaml/lines.ts'
import { manifestFiles } from '../../manifests/index.ts'
import { valueAt, withValue } from '../../config/path.ts'
import { checked } from '../../program/samples.ts'
import type { Tree } from '../../config/tree.ts'
import { type Documents, readYaml } from '../yaml/read-yaml.ts'
import { kubernetesObjects, objectPath } from './kubernetes-objects.ts'
import { unexplained } from './unexplained.ts'

const settings: PartialConfig = { networkPolicy: { enabled: true }, commonLabels: [{ key: 'team', value: 'a' }] }
const texts = manifestFiles(checked(settings)).map(fileText)
const nodes = texts.flatMap((text) => (readYaml(text) as Documents).documents as Tree[])

/** What is not explained when one value of one object is another. */
function after(name: string, path: string, value: unknown) {
  const objects = kubernetesObjects(nodes).map((object) =>
    objectPath(object) === name ? { ...object, node: withValue(object.node, path as ConfigPath, value) } : object,
  )
  return unexplained(completed(settings), objects).map((problem) => `${problem.kind} ${problem.path}`)
}

const app = 'Deployment/realtime-svg'
const pod = 'spec.template.spec'
const container = `${pod}.containers[0]`
const inApp = (path: string) =>
  valueAt(
    nodes.find((node) => node['kind'] === 'Deployment' && valueAt(node, 'metadata.name') === 'realtime-svg'),
    path,
  )

test('our own objects are explained', () => {
  expect(after('none', '', '')).toEqual([])
})

// What the API server and the controllers add (kubernetes defaults.go of core, apps, networking).
test.each([
  ...['status', 'creationTimestamp', 'generation', 'resourceVersion', 'uid', 'managedFields', 'selfLink', 'finalizers'],
  ...['dnsPolicy', 'restartPolicy', 'schedulerName', 'serviceAccount', 'terminationMessagePath'],
  ...['terminationMessagePolicy', 'successThreshold', 'timeoutSeconds', 'scheme', 'clusterIP', 'clusterIPs'],
  ...['internalTrafficPolicy', 'externalTrafficPolicy', 'ipFamilies', 'ipFamilyPolicy', 'sessionAffinity'],
  ...['allocateLoadBalancerNodePorts', 'healthCheckNodePort', 'secrets', 'progressDeadlineSeconds', 'replicas'],
])('%s, which a cluster adds, is explained', (name) => {
  expect(after('Service/realtime-svg', `spec.${name}`, 'added')).toEqual([])
})

test.each([
  ['the same amount, written otherwise', `${container}.resources.limits.ephemeral-storage`, '131072Ki', []],
  ['another amount', `${container}.resources.limits.ephemeral-storage`, '2Gi', ['differs']],
  ['a number for a text', `${container}.env[1].value`, 8080, ['differs']],
  ['a text for a number', `${container}.ports[0].containerPort`, '8080', ['differs']],
  ['a text for a group', `${container}.livenessProbe`, 'text', ['differs']],
  ['a group for a text', `${container}.imagePullPolicy`, {}, ['differs']],
])('%s', (_, path, value, kinds) => {
  expect(after(app, path, value).map((problem) => problem.split(' ')[0])).toEqual(kinds)
})

test('a label of ours that a selector has otherwise is named', () => {
  const labels = { ...(inApp('spec.selector.matchLabels') as object), 'app.kubernetes.io/component': 'web' }
  expect(after(app, 'spec.selector.matchLabels', labels)).toEqual([
    `differs ${app} spec.selector.matchLabels.app.kubernetes.io/component`,
  ])
})

test('a place in a list without names is named by its number', () => {
  const path = `${pod}.topologySpreadConstraints`
  const [spread] = inApp(path) as [object]
  expect(after(app, path, [{ ...spread, maxSkew: 2 }])).toEqual([`differs ${app} ${path}[0].maxSkew`])
})

test('a list in which an item has lost its name is another list', () => {
  const path = `${container}.env`
  expect(after(app, path, [...(inApp(path) as object[]), { value: 'x' }])).toEqual([`differs ${app} ${path}`])
})

test.each([null, []].map((value) => [value]))(
  'an empty list that the first edition wrote is as good as none: %j',
  (value) => {
    expect(after('NetworkPolicy/realtime-svg-redis', 'spec.egress', value)).toEqual([])
  },
)

test('what is lost is said whatever the rules say of the settings', () => {
  const wrong: PartialConfig = {
    ...settings,
    resources: { limits: { memory: '64Mi' } },
    image: { backend: { tag: '' } },
  }
  const made = manifestFiles(completed(wrong) as unknown as CheckedConfig).flatMap(
    (file) => (readYaml(fileText(file)) as Documents).documents,
  )
  const objects = kubernetesObjects(made).map((object) =>
    objectPath(object) === app
      ? { ...object, node: withValue(object.node, `${pod}.nodeSelector` as ConfigPath, { disk: 'ssd' }) }
      : object,
  )
  expect(unexplained(completed(wrong), objects)).toEqual([{ path: `${app} ${pod}.nodeSelector`, kind: 'unknown-key' }])
})

test('Redis of the first edition, which had no bound on storage, is still ours', () => {
  const { requests, limits } = valueAt(
    nodes.find((node) => valueAt(node, 'metadata.name') === 'realtime-svg-redis' && node['kind'] === 'Deployment'),
    `${container}.resources`,
  ) as Record<'requests' | 'limits', Record<string, string>>
  const without = ({ 'ephemeral-storage': _, ...rest }: Record<string, string>) => rest
  const old = { requests: without(requests), limits: without(limits) }
  expect(limits).toHaveProperty('ephemeral-storage')
  expect(after('Deployment/realtime-svg-redis', `${container}.resources`, old)).toEqual([])
})
