import { expect, test } from 'vitest'
import { kubernetesObjects, objectPath } from './kubernetes-objects.ts'

const service = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'svg', namespace: 'team' } }

test('an object has a kind, a name, and a namespace where the text says one', () => {
  expect(kubernetesObjects([service])).toEqual([{ kind: 'Service', name: 'svg', namespace: 'team', node: service }])
  const bare = { apiVersion: 'v1', kind: 'Service' }
  expect(kubernetesObjects([bare])).toEqual([{ kind: 'Service', name: '', namespace: undefined, node: bare }])
  const odd = { ...bare, metadata: { name: 1 } }
  expect(kubernetesObjects([odd])[0]).toMatchObject({ name: '' })
})

test('a list of any kind is its items, as far as they are objects', () => {
  const list = { apiVersion: 'v1', kind: 'ServiceList', items: [service, 1, null, [], { kind: 2 }] }
  expect(kubernetesObjects([list]).map(objectPath)).toEqual(['Service/svg', '/'])
})

test.each([[{ kind: 'Service' }], [{ apiVersion: 'v1' }], [{ apiVersion: 1, kind: 'Service' }], [null], ['text']])(
  '%j beside an object is none',
  (other) => {
    expect(kubernetesObjects([service, other]).map(objectPath)).toEqual(['Service/svg'])
  },
)
