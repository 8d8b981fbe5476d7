import { expect, test } from 'vitest'
import { defaults } from '../config/config.ts'
import { importConfig } from './import-config.ts'
import { read } from './import-samples.ts'

test.each([
  [
    'NAME           READY   UP-TO-DATE   AVAILABLE   AGE\nrealtime-svg   2/2     2            2           5d\n',
    'kubectl get … -o yaml',
  ],
  [
    'Name:                   realtime-svg\nNamespace:              default\nCreationTimestamp:      Mon\nLabels:  a=b\n',
    'kubectl get … -o yaml',
  ],
  ['NAME: svg\nLAST DEPLOYED: Mon\nNAMESPACE: apps\nSTATUS: deployed\n', 'helm get values RELEASE'],
  ['NAME\tNAMESPACE\tREVISION\tUPDATED\nsvg\tapps\t1\tnow\n', 'helm get values RELEASE'],
])('%j is for people: the command to run instead is said', (text, value) => {
  expect(importConfig(text, defaults)).toEqual({ ok: false, reason: 'table-output', value })
})

test('helm get values, with its header, for all values and for none', () => {
  expect(read('USER-SUPPLIED VALUES:\nreplicas: 3\n').taken).toEqual({ replicas: 3 })
  expect(read('COMPUTED VALUES:\nreplicas: 3\n').taken).toEqual({ replicas: 3 })
  expect(read('USER-SUPPLIED VALUES:\nnull\n').taken).toEqual({})
  expect(read('{"replicas":3}').taken).toEqual({ replicas: 3 })
})

test('a kustomization over our objects: images, replicas and namespace; the rest is named', () => {
  const text = `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: apps
namePrefix: dev-
resources: [../realtime-svg]
images:
- {name: ghcr.io/egoavara/realtime-svg, newName: harbor.example.com/svg, newTag: v2}
- {name: redis, newTag: "8"}
- {name: nginx, newTag: "1"}
replicas: [{name: realtime-svg, count: 4}]
patches: [{path: a.yaml}]
`
  expect(read(text)).toEqual({
    taken: {
      release: { namespace: 'apps' },
      image: { backend: { repository: 'harbor.example.com/svg', tag: 'v2' } },
      replicas: 4,
      redis: { image: { tag: '8' } },
    },
    said: ['unknown-key namePrefix', 'unknown-key patches', 'not-taken images[2]'],
  })
})

test('an encrypted file is refused, and nothing of it taken', () => {
  expect(importConfig('replicas: ENC[x]\nsops:\n  mac: ENC[y]\n  version: 3.8.1\n', defaults)).toEqual({
    ok: false,
    reason: 'encrypted',
  })
})
