import { expect, test } from 'vitest'
import type { PartialConfig } from '../config/config.ts'
import { checked } from '../program/samples.ts'
import { untraced } from '../yaml/trace.ts'
import { appDeployment } from './app-deployment.ts'
import { redisDeployment } from './redis-deployment.ts'

interface Probe {
  readonly periodSeconds: number
  readonly timeoutSeconds?: number
  readonly failureThreshold: number
}

interface Container {
  readonly startupProbe: Probe
  readonly livenessProbe: Probe
  readonly readinessProbe: Probe
  readonly securityContext: object
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[]
}

interface Pod {
  readonly securityContext: object
  readonly containers: readonly [Container]
  readonly volumes: readonly { readonly name: string }[]
}

interface Spec {
  readonly template: { readonly metadata: { readonly annotations: object }; readonly spec: Pod }
}

const app = (settings: PartialConfig = {}) => (untraced(appDeployment(checked(settings))) as { spec: Spec }).spec
const redis = (settings: PartialConfig = {}) => (untraced(redisDeployment(checked(settings))) as { spec: Spec }).spec
const containerOf = ({ template }: Spec) => template.spec.containers[0]

/** Until something happens: seconds from the first failure to the last that is borne. */
const patience = ({ periodSeconds, failureThreshold }: Probe) => periodSeconds * failureThreshold

test('the app has a minute to start, leaves its Service 10 s after /ready fails, is restarted 30 s after /health does', () => {
  const { startupProbe, readinessProbe, livenessProbe } = containerOf(app())
  expect([startupProbe, readinessProbe, livenessProbe].map(patience)).toEqual([60, 10, 30])
  expect([startupProbe, readinessProbe, livenessProbe].map((probe) => probe.timeoutSeconds)).toEqual([2, 3, 5])
})

test('Redis has half a minute to start, leaves its Service after 15 s, is restarted after 30 s', () => {
  const { startupProbe, readinessProbe, livenessProbe } = containerOf(redis())
  expect([startupProbe, readinessProbe, livenessProbe].map(patience)).toEqual([30, 15, 30])
  expect([startupProbe, readinessProbe, livenessProbe].map((probe) => probe.timeoutSeconds)).toEqual([undefined, 3, 5])
  expect([startupProbe, livenessProbe]).toMatchObject([
    { tcpSocket: { port: 'redis' } },
    { tcpSocket: { port: 'redis' } },
  ])
})

test('Redis is ready when it answers PONG, which an exit code does not tell', () => {
  const command = ['sh', '-c', 'redis-cli -h 127.0.0.1 ping | grep -qx PONG']
  expect(containerOf(redis()).readinessProbe).toMatchObject({ exec: { command } })
})

test('a new version is up before an old one goes, is given up after five minutes, and can be taken back', () => {
  expect(app()).toMatchObject({
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
    progressDeadlineSeconds: 300,
    revisionHistoryLimit: 5,
  })
  expect(redis()).toMatchObject({ replicas: 1, revisionHistoryLimit: 5 })
})

test('the app waits for the endpoints to be gone before it stops, Redis has half a minute', () => {
  const lifecycle = { preStop: { exec: { command: ['sleep', '7'] } } }
  expect(containerOf(app({ preStopSeconds: 7 }))).toMatchObject({ lifecycle })
  expect(redis().template.spec).toMatchObject({ terminationGracePeriodSeconds: 30 })
})

test('replicas go to other nodes and even zones where they can, and start where they cannot', () => {
  const labelSelector = {
    matchLabels: {
      'app.kubernetes.io/name': 'realtime-svg',
      'app.kubernetes.io/instance': 'realtime-svg',
      'app.kubernetes.io/component': 'app',
    },
  }
  const otherNode = { weight: 100, podAffinityTerm: { topologyKey: 'kubernetes.io/hostname', labelSelector } }
  const topologyKey = 'topology.kubernetes.io/zone'
  expect(app().template.spec).toMatchObject({
    affinity: { podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [otherNode] } },
    topologySpreadConstraints: [{ maxSkew: 1, topologyKey, whenUnsatisfiable: 'ScheduleAnyway', labelSelector }],
  })
})

test('each writable path is a mount of its own, bounded, and the container has room for all of them and its logs', () => {
  const spec = app({ writablePaths: ['/tmp', '/var/cache'] })
  const { volumeMounts } = containerOf(spec)
  expect(volumeMounts.map(({ mountPath }) => mountPath)).toEqual(['/tmp', '/var/cache'])
  const emptyDir = { sizeLimit: '64Mi' }
  expect(spec.template.spec.volumes).toEqual(volumeMounts.map(({ name }) => ({ name, emptyDir })))
  expect(new Set(volumeMounts.map(({ name }) => name)).size).toBe(2)
  expect(containerOf(spec)).toMatchObject({
    resources: { requests: { 'ephemeral-storage': '32Mi' }, limits: { 'ephemeral-storage': '192Mi' } },
  })
})

test('Redis writes to /data alone, in a bounded volume of its own', () => {
  expect(containerOf(redis()).volumeMounts).toEqual([{ name: 'data', mountPath: '/data' }])
  expect(redis().template.spec.volumes).toEqual([{ name: 'data', emptyDir: { sizeLimit: '64Mi' } }])
})

test('the user is the one that was chosen, for Pod, container and files; the image decides where root is allowed', () => {
  const chosen = app({ securityContext: { runAsUser: 10001 } })
  const user = { runAsNonRoot: true, runAsUser: 10001, runAsGroup: 10001, seccompProfile: { type: 'RuntimeDefault' } }
  expect(chosen.template.spec.securityContext).toEqual({ ...user, fsGroup: 10001 })
  expect(containerOf(chosen).securityContext).toMatchObject(user)

  const free = app({ securityContext: { runAsNonRoot: false } })
  expect(free.template.spec.securityContext).toEqual({ runAsNonRoot: false, seccompProfile: user.seccompProfile })
  expect(containerOf(free).securityContext).toMatchObject({ runAsNonRoot: false, seccompProfile: user.seccompProfile })
  expect(containerOf(free).securityContext).not.toHaveProperty('runAsUser')
  expect(containerOf(free).securityContext).not.toHaveProperty('runAsGroup')
})

test('Redis runs as the user and group that its image has for it', () => {
  expect(redis().template.spec.securityContext).toEqual({
    ...{ runAsNonRoot: true, runAsUser: 999, runAsGroup: 1000, fsGroup: 1000 },
    seccompProfile: { type: 'RuntimeDefault' },
  })
})

test('annotations reach the Pods: those for all objects both, those for the app one', () => {
  const settings: PartialConfig = {
    commonAnnotations: [{ key: 'contact', value: 'team-a' }],
    podAnnotations: [{ key: 'scrape', value: 'yes' }],
  }
  expect(app(settings).template.metadata.annotations).toMatchObject({ contact: 'team-a', scrape: 'yes' })
  expect(redis(settings).template.metadata.annotations).toEqual({ contact: 'team-a' })
})

test('the app has an identity of its own release', () => {
  expect(app({ release: { name: 'svg' } }).template.spec).toMatchObject({ serviceAccountName: 'svg' })
})
