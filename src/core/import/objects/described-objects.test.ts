import { expect, test } from 'vitest'
import { defaults } from '../../config/config.ts'
import { difference } from '../../config/difference.ts'
import { importConfig } from '../import-config.ts'
import type { Imported } from '../imported.ts'
import { app, list, object, objects, without } from './objects-samples.ts'

test('objects without a Deployment of ours are refused', () => {
  const refused = (value: string) => ({ ok: false, reason: 'no-deployment', value })
  expect(importConfig(list([object('Deployment', 'nginx')]), defaults)).toEqual(refused('Deployment'))
  expect(importConfig(list(without(objects(), app)), defaults)).toMatchObject({ ok: false, reason: 'no-deployment' })
  expect(importConfig(list([object('Secret', 'a'), object('Pod', 'b')]), defaults)).toEqual(refused('Secret, Pod'))
  expect(importConfig(list([]), defaults)).toEqual(refused(''))
  expect(importConfig('{"apiVersion":"v1","kind":"List","items":[1,null,[]]}', defaults)).toEqual(refused(''))
  const policy = 'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\n'
  expect(importConfig(policy, defaults)).toEqual({ ok: false, reason: 'other-kind', value: 'ClusterPolicy' })
})

test('of several documents one is taken, and the others are named', () => {
  const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n---\nreplicas: 3\n---\nreplicas: 4\n'
  const { config, problems } = importConfig(text, defaults) as Imported
  expect(difference(config)).toEqual({ replicas: 3 })
  expect(problems).toEqual([
    { path: 'ConfigMap/a', kind: 'not-taken' },
    { path: '---[2]', kind: 'not-taken' },
  ])
  const both = `--- ${list(objects())}\n---\nreplicas: 3\n`
  expect((importConfig(both, defaults) as Imported).problems).toEqual([{ path: '---[1]', kind: 'not-taken' }])
})
