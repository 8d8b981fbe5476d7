import { expect, test } from 'vitest'
import { isOwned, metadataSettings } from './metadata-settings.ts'

test.each([
  'kubectl.kubernetes.io/last-applied-configuration',
  'kubectl.kubernetes.io/restartedAt',
  'meta.helm.sh/release-name',
  'helm.sh/hook',
  'deployment.kubernetes.io/revision',
  'control-plane.alpha.kubernetes.io/leader',
  'checksum/config',
])('the annotation %s is not the person’s', (key) => {
  expect(isOwned('annotations', key)).toBe(true)
})

test.each(['team', 'my.helm.sh/a', 'my.checksum/a', 'kubectl.kubernetes.io/default-container', 'x-meta.helm.sh/a'])(
  'the annotation %s is the person’s',
  (key) => {
    expect(isOwned('annotations', key)).toBe(false)
  },
)

test.each([
  'helm.sh/chart',
  'app.kubernetes.io/managed-by',
  'app.kubernetes.io/name',
  'app.kubernetes.io/instance',
  'app.kubernetes.io/component',
])('the label %s is not the person’s', (key) => {
  expect(isOwned('labels', key)).toBe(true)
})

test.each([
  'team',
  'my.helm.sh/chart',
  'app.kubernetes.io/managed-by-us',
  'my.app.kubernetes.io/managed-by',
  'checksum/a',
])('the label %s is the person’s', (key) => {
  expect(isOwned('labels', key)).toBe(false)
})

const deployment = (own: object, pod: object) => ({
  metadata: own,
  spec: { template: { metadata: pod } },
})

test('what Deployment and Pods share is common, what only one of them has is not', () => {
  const labels = { team: 'a', only: 'b' }
  const found = metadataSettings(deployment({ labels }, { labels: { team: 'a', pod: 'c' } }), {}, true)
  expect(found.commonLabels).toEqual([{ key: 'team', value: 'a' }])
})

test('an annotation besides the common ones belongs to the Pods, the Ingress, the route or the Service', () => {
  const both = { owner: 'a', same: 'x' }
  const found = metadataSettings(
    deployment({ annotations: both }, { annotations: { ...both, scrape: 'yes' } }),
    {
      ingress: { metadata: { annotations: { owner: 'b', same: 'x', issuer: 'c', 'helm.sh/hook': 'd' } } },
      route: { metadata: { annotations: { same: 'x', ttl: '60' } } },
    },
    true,
  )
  expect(found).toEqual({
    commonLabels: [],
    commonAnnotations: [
      { key: 'owner', value: 'a' },
      { key: 'same', value: 'x' },
    ],
    podAnnotations: [{ key: 'scrape', value: 'yes' }],
    ingressAnnotations: [
      { key: 'owner', value: 'b' },
      { key: 'issuer', value: 'c' },
    ],
    serviceAnnotations: [],
    routeAnnotations: [{ key: 'ttl', value: '60' }],
  })
})

test('recommended labels are a setting on our own objects alone', () => {
  const labels = { 'app.kubernetes.io/part-of': 'shop', 'app.kubernetes.io/version': 'v1', team: 'a' }
  const keys = (isOwn: boolean) =>
    metadataSettings(deployment({ labels }, { labels }), {}, isOwn).commonLabels.map(({ key }) => key)
  expect(keys(true)).toEqual(['app.kubernetes.io/part-of', 'app.kubernetes.io/version', 'team'])
  expect(keys(false)).toEqual(['team'])
})

test('what the Service alone is annotated with is its own, but for what GKE reports there', () => {
  const annotations = { 'example.com/contact': 'a', 'networking.gke.io/load-balancer-type': 'Internal' }
  const service = { metadata: { annotations: { ...annotations, 'cloud.google.com/neg-status': '{}' } } }
  const common = { annotations: { 'example.com/contact': 'a' } }
  expect(metadataSettings(deployment(common, common), { service }, true).serviceAnnotations).toEqual([
    { key: 'networking.gke.io/load-balancer-type', value: 'Internal' },
  ])
})
