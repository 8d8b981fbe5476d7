import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { fileText } from '../yaml/lines.ts'
import { checked, samples } from '../program/samples.ts'
import { untraced } from '../yaml/trace.ts'
import { horizontalPodAutoscaler } from './horizontal-pod-autoscaler.ts'
import { manifestFiles } from './index.ts'
import { ownLabelKeys, selectorLabels } from './metadata.ts'
import { podDisruptionBudget } from './pod-disruption-budget.ts'

interface Item {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: {
    readonly name: string
    readonly namespace?: string
    readonly labels: object
    readonly annotations: object
  }
}

const objects = manifestFiles(checked(samples.everything)).map((file) => load(fileText(file)) as Item)
const namespaced = objects.filter(({ kind }) => kind !== 'Namespace')

test('every object says what it is, and is named for its release', () => {
  expect(objects.map(({ apiVersion, kind, metadata }) => `${apiVersion} ${kind} ${metadata.name}`)).toEqual([
    'v1 Namespace team-a',
    'v1 ServiceAccount svg',
    'v1 ConfigMap svg-config',
    'apps/v1 Deployment svg-redis',
    'v1 Service svg-redis',
    'apps/v1 Deployment svg',
    'v1 Service svg',
    'autoscaling/v2 HorizontalPodAutoscaler svg',
    'policy/v1 PodDisruptionBudget svg',
    'networking.k8s.io/v1 NetworkPolicy svg',
    'networking.k8s.io/v1 NetworkPolicy svg-redis',
    'networking.k8s.io/v1 Ingress svg',
    'gateway.networking.k8s.io/v1 HTTPRoute svg',
  ])
})

test('every object is in the namespace, and has its own labels, then those that all have', () => {
  const own = { 'app.kubernetes.io/name': 'realtime-svg', 'app.kubernetes.io/instance': 'svg' }
  const labelsOf = (component: string) => ({
    ...own,
    'app.kubernetes.io/component': component,
    'example.com/team': 'yes',
  })
  const ofRedis = namespaced.filter(({ metadata }) => metadata.name === 'svg-redis')
  const ofApp = namespaced.filter((object) => !ofRedis.includes(object))
  expect(namespaced.map(({ metadata }) => metadata.namespace)).toEqual(namespaced.map(() => 'team-a'))
  expect(ofRedis.map(({ metadata }) => metadata.labels)).toEqual(ofRedis.map(() => labelsOf('redis')))
  expect(ofApp.map(({ metadata }) => metadata.labels)).toEqual(ofApp.map(() => labelsOf('app')))
})

test('the labels that nobody else may set are those that selectors match', () => {
  expect(ownLabelKeys).toEqual(Object.keys(selectorLabels(checked({}), 'app')))
})

test('every object has the annotations that all have, Service, Ingress and route their own too', () => {
  const common = { 'example.com/contact': 'Team A <a@example.com>' }
  const [route, ingress, ...rest] = [...objects].reverse()
  const isService = ({ kind, metadata }: (typeof rest)[number]) => kind === 'Service' && metadata.name === 'svg'
  const others = rest.filter((object) => !isService(object))
  expect(rest.find(isService)?.metadata.annotations).toEqual({
    ...common,
    'service.beta.kubernetes.io/do-loadbalancer-name': 'svg',
  })
  expect(others.map(({ metadata }) => metadata.annotations)).toEqual(others.map(() => common))
  expect(ingress?.metadata.annotations).toEqual({
    ...common,
    'cert-manager.io/cluster-issuer': 'letsencrypt',
    'nginx.org/client-max-body-size': '10m',
    'nginx.org/proxy-read-timeout': '3600s',
  })
  expect(route?.metadata.annotations).toEqual({ ...common, 'external-dns.alpha.kubernetes.io/ttl': '60' })
})

test('the Namespace asks for a level of Pod Security, of the newest version, and says so of what breaks it', () => {
  expect(objects[0]?.metadata.labels).toEqual({
    'example.com/team': 'yes',
    'pod-security.kubernetes.io/enforce': 'restricted',
    'pod-security.kubernetes.io/enforce-version': 'latest',
    'pod-security.kubernetes.io/warn': 'restricted',
  })
})

test('no Pod has a token of the Kubernetes API', () => {
  expect(objects.find(({ kind }) => kind === 'ServiceAccount')).toMatchObject({ automountServiceAccountToken: false })
})

test('the autoscaler holds the CPU of the app near the target, between the least and the most', () => {
  const target = { type: 'Utilization', averageUtilization: 70 }
  expect(untraced(horizontalPodAutoscaler(checked(samples.everything)))).toMatchObject({
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'svg' },
      minReplicas: 3,
      maxReplicas: 9,
      metrics: [{ type: 'Resource', resource: { name: 'cpu', target } }],
    },
  })
})

test('the budget is for the Pods of the app', () => {
  const matchLabels = {
    'app.kubernetes.io/name': 'realtime-svg',
    'app.kubernetes.io/instance': 'svg',
    'app.kubernetes.io/component': 'app',
  }
  expect(untraced(podDisruptionBudget(checked(samples.everything)))).toMatchObject({
    spec: { selector: { matchLabels } },
  })
})
