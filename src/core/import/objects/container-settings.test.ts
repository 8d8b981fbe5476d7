import { expect, test } from 'vitest'
import { appSettings, containerOf, imageSettings } from './container-settings.ts'

const deployment = (container: object, pod: object = {}) => ({
  spec: { template: { spec: { containers: [container], ...pod } } },
})

test('a container is found by its name, else the first is taken', () => {
  const containers = [{ name: 'proxy' }, { name: 'app' }]
  const both = deployment({}, { containers })
  expect(containerOf(both, 'app')).toEqual({ name: 'app' })
  expect(containerOf(both, 'redis')).toEqual({ name: 'proxy' })
  expect(
    appSettings(deployment({}, { containers: [{ image: 'proxy' }, { name: 'app', image: 'a/b:v2' }] }), true),
  ).toMatchObject({
    image: { backend: { repository: 'a/b', tag: 'v2' } },
  })
})

test('a container without an image has none', () => {
  expect(imageSettings({})).toEqual({ repository: '', tag: '', digest: '', pullPolicy: undefined })
})

test('only what is mounted from an empty directory is a writable path', () => {
  const volumes = [
    { name: 'tmp', emptyDir: {} },
    { name: 'config', configMap: {} },
  ]
  const volumeMounts = [
    { name: 'tmp', mountPath: '/tmp' },
    { name: 'config', mountPath: '/etc/app' },
  ]
  expect(appSettings(deployment({ volumeMounts }, { volumes }), true).writablePaths).toEqual(['/tmp'])
  expect(appSettings(deployment({ volumeMounts }, { volumes }), false).writablePaths).toEqual(['/tmp'])
})

test('of our own objects what is not there was switched off, of another chart it is not known', () => {
  expect(appSettings(deployment({}), true)).toMatchObject({ writablePaths: [], preStopSeconds: 0 })
  expect(appSettings(deployment({}), false)).toMatchObject({ writablePaths: undefined, preStopSeconds: undefined })
  const lifecycle = { preStop: { sleep: { seconds: 7 } } }
  expect(appSettings(deployment({ lifecycle }), false).preStopSeconds).toBe(7)
})

test('what a container says of its security counts before what its Pod says', () => {
  const securityContext = { runAsNonRoot: false, runAsUser: 1, readOnlyRootFilesystem: false }
  const ofPod = { securityContext: { runAsNonRoot: true, runAsUser: 2 } }
  expect(appSettings(deployment({ securityContext }, ofPod), true).securityContext).toEqual(securityContext)
  expect(appSettings(deployment({}, ofPod), true).securityContext).toMatchObject(ofPod.securityContext)
})

test('where our Pods name no user the cluster gives it, even while the app may be root', () => {
  const restricted = deployment({}, { securityContext: { runAsNonRoot: true } })
  const ids = (...given: Parameters<typeof appSettings>) => appSettings(...given).securityContext.ids
  expect(ids(restricted, true)).toBe('cluster')
  expect(ids(restricted, false)).toBeUndefined()
  const user = { runAsNonRoot: true, runAsUser: 999 }
  expect(ids(deployment({}, { securityContext: user }), true)).toBeUndefined()
  expect(ids(deployment({ securityContext: user }, { securityContext: { runAsNonRoot: true } }), true)).toBeUndefined()
  const root = deployment({}, { securityContext: { runAsNonRoot: false } })
  expect(ids(root, true, restricted)).toBe('cluster')
  expect(ids(root, true, deployment({}, { securityContext: user }))).toBeUndefined()
})
