import { expect, test } from 'vitest'
import { isAnnotationText } from '../../src/core/formats/annotation.ts'
import { canKustomize } from '../../src/core/manifests/can-kustomize.ts'
import { checked } from '../../src/core/program/samples.ts'
import { hostileTexts } from './hostile-text.ts'
import { type Age, ages } from './kube.ts'
import { type KubeObject, readObjects } from './objects.ts'
import { kustomized, manifestText, templated } from './renderings.ts'

const texts = hostileTexts.filter(isAnnotationText)

const keys = [
  ...[
    'yes',
    'No',
    'on',
    'OFF',
    'y',
    'n',
    'true',
    'False',
    'null',
    'Null',
    'constructor',
    'toString',
    'Example.COM/yes',
    '1.2/3',
  ],
  ...[
    '0',
    '12',
    '0777',
    '0o17',
    '0O17',
    '012',
    '0x1F',
    '0b11',
    '1_000',
    '0_1',
    '685_230.15',
    '1.10',
    '1e3',
    '2001-12-14',
  ],
]

const valueRows = texts.map((value, i) => ({ key: `example.com/${i}`, value }))
const keyRows = keys.map((key) => ({ key, value: key.replace(/^.*\//, '') }))
const labelRows = keyRows.filter(({ key }) => key === key.toLowerCase() || !key.includes('/'))
const mapOf = (rows: readonly { readonly key: string; readonly value: string }[]) =>
  Object.fromEntries(rows.map(({ key, value }) => [key, value]))

const everywhere = checked({
  commonAnnotations: keyRows,
  podAnnotations: valueRows,
  ingress: { enabled: true, annotations: valueRows },
  commonLabels: labelRows,
})

const find = (objects: readonly KubeObject[], kind: string) => objects.find((object) => object.kind === kind)!
const pod = (objects: readonly KubeObject[]) =>
  (find(objects, 'Deployment').spec as { template: Pick<KubeObject, 'metadata'> }).template.metadata

/** The texts as they come back: from an object's annotations, a pod's, and labels. */
const read = (objects: readonly KubeObject[]) => ({
  ingress: find(objects, 'Ingress').metadata.annotations,
  pod: pod(objects.filter(({ metadata }) => metadata.name === 'realtime-svg')).annotations,
  labels: find(objects, 'ConfigMap').metadata.labels,
})

const expected = {
  ingress: { ...mapOf(keyRows), ...mapOf(valueRows) },
  pod: { ...mapOf(keyRows), ...mapOf(valueRows), 'checksum/config': expect.any(String) as string },
  labels: expect.objectContaining(mapOf(labelRows)) as object,
}

const how = `${texts.length} texts, ${keys.length} keys`

test.each(ages)(`kubectl %s reads every text and key of the manifests as typed (${how})`, async (age) => {
  const [objects] = await readObjects(age, [manifestText(everywhere)])
  expect(read(objects!)).toEqual(expected)
})

const pairs = ages.flatMap((helmAge) => ages.map((age): { helmAge: Age; age: Age } => ({ helmAge, age })))

test.each(pairs)(
  `Helm $helmAge hands every text and key to kubectl $age as typed (${how})`,
  async ({ helmAge, age }) => {
    const [objects] = await readObjects(age, [await templated(everywhere, helmAge)])
    expect(read(objects!)).toEqual(expected)
  },
)

const plainKeys = keyRows.filter(({ key }) => !/^(?:\d[^/]*|true|false|null)$/i.test(key))
const plainValues = valueRows.filter(({ value }) => !value.includes('\u0085'))

test.each(ages)('kustomize of kubectl %s keeps every text and key that it can carry', async (age) => {
  const config = checked({
    commonAnnotations: plainKeys,
    podAnnotations: [...plainValues, ...keyRows.filter((row) => !plainKeys.includes(row))],
    ingress: { enabled: true, annotations: plainValues },
    commonLabels: labelRows,
  })
  expect(canKustomize(config)).toBe(true)
  const [objects] = await readObjects(age, [await kustomized(config, age)])
  expect(read(objects!)).toEqual({
    ...expected,
    ingress: { ...mapOf(plainKeys), ...mapOf(plainValues) },
    pod: { ...mapOf(keyRows), ...mapOf(plainValues), 'checksum/config': expect.any(String) as string },
  })
})

// The day this fails, canKustomize may let more through.
test.each(ages)('kustomize of kubectl %s still stops at an annotation key that is no string bare', async (age) => {
  for (const key of ['1.10', 'true', '2001-12-14']) {
    await expect(kustomized(checked({ commonAnnotations: [{ key, value: 'x' }] }), age)).rejects.toThrow(
      'unsupported type',
    )
  }
})
