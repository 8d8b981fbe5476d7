import { expect, test } from 'vitest'
import { completed } from './completed.ts'
import { lenient } from './lenient.ts'
import { segments, valueAt } from './path.ts'
import { type Tree, withMember } from './tree.ts'

const read = (path: string, value: unknown) => {
  const { settings, notes } = lenient(withMember({}, segments(path), value) as Tree)
  return { value: valueAt(settings, path), notes }
}

const amounts = ['resources', 'redis.resources'].flatMap((owner) =>
  ['requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'].map((name) => `${owner}.${name}`),
)

test.each(amounts)('the amount %s is text, whatever a file has', (path) => {
  expect(typeof valueAt(completed({}), path)).toBe('string')
  expect([1, 0.5, '1', null].map((value) => read(path, value).value)).toEqual(['1', '0.5', '1', ''])
  expect(read(path, true)).toEqual({ value: true, notes: [] })
})

test.each([
  ['redis.enabled', 'false', false],
  ['redis.external.tls', 'True', true],
  ['service.type', 'nodeport', 'NodePort'],
  ['image.backend.pullPolicy', 'ALWAYS', 'Always'],
  ['ingress.pathType', 'prefix', 'Prefix'],
  ['release.kubernetesVersion', 'v1.29.4-gke.1043002', '1.29'],
  ['release.kubernetesVersion', 'v1.28.9-eks-036c24b', '1.28'],
  ['release.kubernetesVersion', '1.28+', '1.28'],
  ['release.kubernetesVersion', 'v1.30', '1.30'],
])('%s: %j is read as %j, and that is said', (path, written, meant) => {
  expect(read(path, written)).toEqual({ value: meant, notes: [{ path, kind: 'read-as', value: String(meant) }] })
})

test.each([
  ['redis.enabled', 'yes'],
  ['service.type', 'Node'],
  ['image.backend.tag', 1.1],
  ['image.backend.tag', 'TRUE'],
  ['replicas', 'three'],
  ['release.kubernetesVersion', '1.30'],
  ['release.kubernetesVersion', 'latest'],
  ['release.kubernetesVersion', 1.3],
  ['replicas', [3]],
])('%s: %j stays as it is', (path, value) => {
  expect(read(path, value)).toEqual({ value, notes: [] })
})

test('nothing is the empty text, and leaves a group, a list, a number or a choice at its default', () => {
  const { settings, notes } = lenient({
    ingress: { host: null, tls: null, annotations: null, pathType: null },
    replicas: null,
    redis: null,
    service: { nodePort: null },
  })
  expect(settings).toEqual({ ingress: { host: '' }, service: { nodePort: null } })
  expect(notes).toEqual([])
})

test('a list of names is what other charts have for pull secrets', () => {
  const pullSecrets = ['regcred', { name: 'other' }]
  expect(lenient({ image: { pullSecrets } }).settings).toEqual({
    image: { pullSecrets: [{ name: 'regcred' }, { name: 'other' }] },
  })
})

test('keys that are no settings stay for their reader to name', () => {
  expect(lenient({ foo: null, redis: { bar: 'true' } }).settings).toEqual({ foo: null, redis: { bar: 'true' } })
  const hostile = JSON.parse('{"__proto__": {"polluted": true}}') as Tree
  expect(Object.keys(lenient(hostile).settings)).toEqual(['__proto__'])
  expect('polluted' in {}).toBe(false)
})
