import { expect, test } from 'vitest'
import { defaults, type PartialConfig } from '../../config/config.ts'
import { difference } from '../../config/difference.ts'
import { fileText } from '../../yaml/lines.ts'
import { manifestFiles } from '../../manifests/index.ts'
import { checked } from '../../program/samples.ts'
import { importConfig } from '../import-config.ts'
import type { Imported } from '../imported.ts'
import { type Documents, readYaml } from '../yaml/read-yaml.ts'

interface Manifest {
  readonly metadata: { readonly labels: object }
  readonly spec?: { readonly template?: { readonly metadata: object } }
}

const objects = (settings: PartialConfig): readonly Manifest[] =>
  manifestFiles(checked(settings)).flatMap(
    (file) => (readYaml(fileText(file)) as Documents).documents as readonly Manifest[],
  )
const read = (items: readonly object[]) =>
  importConfig(JSON.stringify({ apiVersion: 'v1', kind: 'List', items }), defaults) as Imported

const labels = { 'app.kubernetes.io/managed-by': 'Helm', 'app.kubernetes.io/version': 'v0.1.4', 'helm.sh/chart': 'x-1' }
const marked = (object: Manifest, annotations: object) => ({
  ...object,
  metadata: { ...object.metadata, labels: { ...object.metadata.labels, ...labels }, annotations },
})

test('what Helm and the control plane have marked is as it was', () => {
  const annotations = { 'meta.helm.sh/release-name': 'x', 'deployment.kubernetes.io/revision': '3' }
  const { config, problems } = read(objects({}).map((object) => marked(object, annotations)))
  expect(difference(config)).toEqual({})
  expect(problems).toEqual([])
})

test('annotations of somebody else are named', () => {
  const annotations = { 'meta.helm.sh/release-name': 'x', 'example.com/only-here': 'x' }
  const { config, problems } = read(objects({}).map((object) => marked(object, annotations)))
  expect(new Set(problems.map(({ kind }) => kind))).toEqual(new Set(['unknown-key']))
  // Those of the Service are a setting.
  expect(problems).toHaveLength(objects({}).length - 1)
  expect(config.service.annotations).toEqual([{ key: 'example.com/only-here', value: 'x' }])
})

test('a version that the person has set is kept', () => {
  const settings = { commonLabels: [{ key: 'app.kubernetes.io/version', value: '7' }] }
  expect(difference(read(objects(settings)).config)).toEqual(settings)
})
