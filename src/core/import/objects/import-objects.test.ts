import { expect, test } from 'vitest'
import { type ConfigPath, defaults, deploymentConfig } from '../../config/config.ts'
import { difference } from '../../config/difference.ts'
import { valueAt, withValue } from '../../config/path.ts'
import {
  app,
  changed,
  changedApp,
  container,
  kindOf,
  object,
  type Objects,
  objects,
  read,
  without,
} from './objects-samples.ts'

test.each([
  ['spec.template.spec.priorityClassName', 'high', 'unknown-key'],
  ['spec.strategy.rollingUpdate.maxSurge', 2, 'differs'],
  ['spec.strategy.type', 'Recreate', 'differs'],
  [`${container}.lifecycle.preStop.exec.command`, ['sleep', '5', '6'], 'differs'],
  [`${container}.livenessProbe.periodSeconds`, 60, 'differs'],
  [`${container}.startupProbe`, undefined, 'differs'],
  [`${container}.command`, ['sh'], 'unknown-key'],
  ['spec.template.spec.topologySpreadConstraints', [], 'differs'],
  ['metadata.annotations', { 'example.com/only-here': 'x' }, 'unknown-key'],
])('what was changed by hand at %s is named', (path, value, kind) => {
  const { config, problems } = read(changedApp(path, value))
  expect(difference(config)).toEqual({})
  expect(problems).toHaveLength(1)
  expect(problems[0]?.kind).toBe(kind)
  expect(problems[0]?.path).toMatch(`${app} ${path}`)
})

test('a variable, a container and a volume more are named', () => {
  const all = [
    [`${container}.env`, { name: 'EXTRA', value: 'x' }],
    ['spec.template.spec.containers', { name: 'proxy', image: 'envoy' }],
    ['spec.template.spec.volumes', { name: 'more', configMap: { name: 'x' } }],
  ] as const
  const extended = all.reduce<Objects>((items, [path, more]) => {
    const deployment = items.find((item) => kindOf(item) === app)!
    return changed(items, app, path, [...(valueAt(deployment, path) as unknown[]), more])
  }, objects())
  expect(read(extended).problems).toEqual([
    { path: `${app} ${container}.env[name=EXTRA]`, kind: 'unknown-key' },
    { path: `${app} spec.template.spec.containers[name=proxy]`, kind: 'unknown-key' },
    { path: `${app} spec.template.spec.volumes[name=more]`, kind: 'unknown-key' },
  ])
})

test('amounts that are the same and defaults that the server leaves out are no difference', () => {
  const settings = { networkPolicy: { enabled: true }, writablePaths: Array.from({ length: 15 }, (_, i) => `/w${i}`) }
  const canonical = changedApp(`${container}.resources.limits.ephemeral-storage`, '1Gi', settings)
  const served = changed(canonical, 'NetworkPolicy/realtime-svg-redis', 'spec.egress', undefined)
  expect(read(served).problems).toEqual([])
})

test('objects without a namespace go where the person deploys', () => {
  const all = objects().map((item) => withValue(item, 'metadata.namespace' as ConfigPath, undefined))
  const { config, problems } = read(
    without(all, 'Namespace/realtime-svg'),
    deploymentConfig.parse({ release: { namespace: 'team' } }),
  )
  expect(config.release).toMatchObject({ name: 'realtime-svg', namespace: 'team' })
  expect(problems).toEqual([])
})

test.each([
  ['in files', undefined, true, false],
  ['in files', undefined, false, false],
  ['in a cluster', '6d1f6f0c', true, true],
  ['in a cluster', '6d1f6f0c', false, false],
])('without a Namespace %s (uid %s) createNamespace %s becomes %s', (_, uid, createNamespace, expected) => {
  const all = without(changedApp('metadata.uid', uid), 'Namespace/realtime-svg')
  expect(read(all, deploymentConfig.parse({ release: { createNamespace } })).config.release.createNamespace).toBe(
    expected,
  )
})

test.each([
  ['1.30', '1.24', '1.27'],
  ['1.30', '1.29', '1.29'],
  ['1.24', '1.29', '1.24'],
  ['1.24', '1.26', '1.26'],
  ['1.24', '1.27', '1.24'],
])('manifests for %s imported by one who has %s are for %s', (kubernetesVersion, has, expected) => {
  const { config } = read(
    objects({ release: { kubernetesVersion } }),
    deploymentConfig.parse({ release: { kubernetesVersion: has } }),
  )
  expect(config.release.kubernetesVersion).toBe(expected)
})

test('without a PodDisruptionBudget the version stays, and with one replica the setting too', () => {
  const current = deploymentConfig.parse({ release: { kubernetesVersion: '1.30' } })
  const { config } = read(objects({ replicas: 1 }), current)
  expect(config.release.kubernetesVersion).toBe('1.30')
  expect(config.podDisruptionBudget.enabled).toBe(true)
  expect(read(without(objects(), 'PodDisruptionBudget/realtime-svg')).config.podDisruptionBudget.enabled).toBe(false)
})

test('the replicas that an autoscaler has set are not the person’s', () => {
  const settings = { autoscaling: { enabled: true, minReplicas: 3 } }
  const { config, problems } = read(changedApp('spec.replicas', 5, settings))
  expect(difference(config)).toEqual(settings)
  expect(problems).toEqual([])
})

test('an autoscaler of autoscaling/v1 is read too', () => {
  const all = objects({ autoscaling: { enabled: true } })
  const name = 'HorizontalPodAutoscaler/realtime-svg'
  const old = changed(changed(all, name, 'spec.metrics', undefined), name, 'spec.targetCPUUtilizationPercentage', 60)
  expect(read(old).config.autoscaling.targetCPUUtilizationPercentage).toBe(60)
})

test.each([
  [{ exec: { command: ['sleep', '12'] } }, 12],
  [{ sleep: { seconds: 7 } }, 7],
  [{ exec: { command: ['sleep', '1', '2'] } }, defaults.preStopSeconds],
  [{ exec: { command: ['sh', '-c', 'sleep 9'] } }, defaults.preStopSeconds],
  [undefined, 0],
])('a hook %j before the stop is %j seconds', (preStop, seconds) => {
  expect(read(changedApp(`${container}.lifecycle.preStop`, preStop)).config.preStopSeconds).toBe(seconds)
})

test('a shared namespace is never made, so its absence says nothing', () => {
  const release = { namespace: 'default' }
  expect(difference(read(objects({ release })).config)).toEqual({ release })
})

test('the Secret that is named for the release stays unnamed', () => {
  expect(difference(read(objects({ redis: { auth: { enabled: true } } })).config)).toEqual({
    redis: { auth: { enabled: true } },
  })
})

test('a user that only the pod has, and a port without a name, count', () => {
  const pod = changed(
    changedApp('spec.template.spec.securityContext.runAsUser', 3000),
    app,
    `${container}.securityContext`,
    {},
  )
  const { config } = read(changed(pod, 'Service/realtime-svg', 'spec.ports', [{ port: 8081 }]))
  expect(config.securityContext.runAsUser).toBe(3000)
  expect(config.service.port).toBe(8081)
})

test('an image that is no reference stays whole, where a rule says so', () => {
  const { config, problems } = read(changedApp(`${container}.image`, 'Not an image'))
  expect(config.image.backend).toMatchObject({ repository: 'Not an image', tag: '' })
  expect(problems).toEqual([])
})

test('what is of a wrong type takes the default and is named', () => {
  const { config, problems } = read(changedApp(`${container}.imagePullPolicy`, 'Sometimes'))
  expect(config.image.backend.pullPolicy).toBe('IfNotPresent')
  expect(problems).toContainEqual({
    path: 'image.backend.pullPolicy',
    kind: 'wrong-type',
    expected: 'choice',
    value: 'IfNotPresent, Always, Never',
  })
})

test('a ConfigMap that is not in the text is asked for', () => {
  const { config, problems } = read(without(objects(), 'ConfigMap/realtime-svg-config'))
  expect(difference(config)).toEqual({})
  expect(problems).toEqual([
    { path: 'ConfigMap/realtime-svg-config', kind: 'missing-object' },
    ...['config.logLevel', 'config.backendUrl', 'ingress', 'autoscaling', 'networkPolicy'].map((path) => ({
      path,
      kind: 'not-shown',
    })),
  ])
})

test('other objects are left aside: named, except those of the cluster itself', () => {
  const other = objects({ release: { name: 'other' } }).filter((item) => kindOf(item) === 'Deployment/other')
  const elsewhere = {
    ...object('ConfigMap', 'realtime-svg-config'),
    metadata: { ...(valueAt(objects()[2], 'metadata') as object), namespace: 'elsewhere' },
  }
  const aside = [
    object('ConfigMap', 'kube-root-ca.crt'),
    object('Service', 'kubernetes'),
    object('Pod', 'realtime-svg-1'),
    object('Deployment', 'nginx'),
  ]
  const { config, problems } = read([...objects(), ...other, elsewhere, ...aside])
  expect(difference(config)).toEqual({})
  expect(problems).toEqual([
    { path: 'Deployment/other', kind: 'other-release' },
    { path: 'ConfigMap/realtime-svg-config', kind: 'other-release' },
    { path: 'Deployment/nginx', kind: 'not-ours' },
  ])
})

test('an object of ours that the page does not write is named', () => {
  const labels = valueAt(objects().at(-1), 'metadata.labels')
  const role = { ...object('Role', 'x'), metadata: { name: 'x', namespace: 'realtime-svg', labels } }
  expect(read([...objects(), role]).problems).toEqual([{ path: 'Role/x', kind: 'unknown-key' }])
})

test.each([
  ['REDIS_PASSWORD', 'hunter2'],
  ['REDIS_URL', 'redis://:hunter2@realtime-svg-redis:6379/'],
  ['REDIS_URL', 'redis://:hunter2@not a host/'],
])('a password in %s is dropped, and a Secret asked for', (name, value) => {
  const result = read(changedApp(`${container}.env[6]`, { name, value }))
  expect(result.dropped).toEqual([{ path: name, kind: 'password' }])
  expect(result.config.redis.auth).toEqual({ ...defaults.redis.auth, enabled: true })
  expect(JSON.stringify(result)).not.toContain('hunter2')
})

test('a Secret is not read', () => {
  const secrets = [
    object('Secret', 'auth', { data: { password: 'aHVudGVyMg==' } }),
    object('Secret', 'empty', { data: {} }),
  ]
  const result = read([...objects(), ...secrets])
  expect(result.dropped).toEqual([{ path: 'Secret/auth', kind: 'secret' }])
  expect(result.problems).toEqual([])
  expect(JSON.stringify(result)).not.toContain('aHVudGVyMg')
})
