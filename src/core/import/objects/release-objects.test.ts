import { expect, test } from 'vitest'
import { kubernetesObjects } from './kubernetes-objects.ts'
import { releaseObjects } from './release-objects.ts'

const labels = (component: string, instance = 'svg') => ({
  'app.kubernetes.io/name': 'realtime-svg',
  'app.kubernetes.io/instance': instance,
  'app.kubernetes.io/component': component,
})
const object = (kind: string, name: string, metadata: object = {}, more: object = {}) => ({
  ...{ apiVersion: 'v1', kind, metadata: { name, ...metadata } },
  ...more,
})
const app = object('Deployment', 'svg', { namespace: 'team', labels: labels('app') })
const found = (...others: object[]) => releaseObjects(kubernetesObjects([app, ...others]))!
const aside = (...others: object[]) => found(...others).problems.map(({ path, kind }) => `${kind} ${path}`)

test.each([
  ...['Pod/x', 'ReplicaSet/x', 'ControllerRevision/x', 'Endpoints/x', 'EndpointSlice/x', 'Event/x'],
  ...['ConfigMap/kube-root-ca.crt', 'Service/kubernetes', 'ServiceAccount/default'],
])('%s, which a cluster makes itself, is left aside without a word', (path) => {
  const [kind = '', name = ''] = path.split('/')
  expect(aside(object(kind, name))).toEqual([])
})

test('the Namespace of the release belongs to it, and nothing else that is named like it', () => {
  expect(found(object('Namespace', 'team')).find('Namespace')?.name).toBe('team')
  expect(aside(object('Namespace', 'other'), object('Role', 'team'))).toEqual([
    'not-ours Namespace/other',
    'not-ours Role/team',
  ])
})

test('an object of another release, or of the same in another namespace, is not of this one', () => {
  const service = (metadata: object) => object('Service', 'x', { labels: labels('app'), ...metadata })
  expect(aside(service({ namespace: 'team' }), service({}))).toEqual([])
  expect(aside(service({ labels: labels('app', 'b') }), service({ namespace: 'b' }))).toEqual([
    'other-release Service/x',
    'other-release Service/x',
  ])
})

test('a Secret with anything in it is dropped', () => {
  const secrets = [
    object('Secret', 'a', {}, { data: { x: 'eA==' } }),
    object('Secret', 'b', {}, { stringData: { x: 'x' } }),
  ]
  expect(found(...secrets, object('Secret', 'c', {}, { data: {} })).dropped.map(({ path }) => path)).toEqual([
    'Secret/a',
    'Secret/b',
  ])
})
