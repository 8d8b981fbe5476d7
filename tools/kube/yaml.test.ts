import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readYaml } from '../../src/core/import/yaml/read-yaml.ts'
import { ages, helm, printed } from './kube.ts'

const chart = mkdtempSync(join(tmpdir(), 'values-'))
writeFileSync(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: values\nversion: 1.0.0\n')
mkdirSync(join(chart, 'templates'))
writeFileSync(join(chart, 'templates/values.yaml'), 'read: {{ .Values.read | toJson | quote }}\n')

const scalars = [
  ...['yes', 'Yes', 'YES', 'yEs', 'no', 'No', 'on', 'Off', 'y', 'Y', 'n', 'N', 'true', 'True', 'TRUE', 'tRUE', 'False'],
  ...['~', 'null', 'Null', 'NULL', 'nULL', '""', "''"],
  ...[
    '0',
    '-0',
    '12',
    '+12',
    '-12',
    '1_000',
    '1_',
    '_1',
    '012',
    '0o17',
    '0O17',
    '08',
    '0x1F',
    '0X1f',
    '-0x1F',
    '0b11',
    '0b1_1',
  ],
  ...[
    '1e3',
    '1E3',
    '12e03',
    '1.',
    '.5',
    '-.5',
    '0.10',
    '1_0.5',
    '685.230_15e+03',
    '1:30',
    '190:20:30',
    '0xFFFFFFFFFFFFFFFFFF',
  ],
  ...[
    '2024-01-01',
    '2001-12-14t21:59:43.10-05:00',
    '=',
    'a b',
    '"yes"',
    "'0o17'",
    'v1.10',
    '1.10',
    '8080:8080',
    '1.2.3',
    '0x',
    '0b',
  ],
]

const structures = [
  'read: {yes: 1, a: 2}',
  'read: {on: {off: [no]}}',
  'x: &x {a: 1}\nread: {<<: *x, b: 2}',
  'x: &x {a: 1}\ny: &y {a: 2, b: 3}\nread: {<<: [*x, *y], c: 4}',
  'x: &x [1, 2]\nread: [*x, *x]',
  'read: |\n  yes\n',
]

const texts = [...scalars.map((scalar) => `read: ${scalar}\n`), ...structures]

/** What Helm has for `read` in each text: laid one over the other in one values file, it would read them alike. */
async function asHelm(age: (typeof ages)[number], text: string): Promise<unknown> {
  const output = printed(await helm(age, ['template', 'values', chart, '-f', '-'], { input: text }))
  return JSON.parse(JSON.parse(/^read: (.*)$/m.exec(output)![1]!) as string)
}

test.each(ages)(
  'Helm %s reads each text as the import does',
  async (age) => {
    const ours = texts.map((text) => {
      const read = readYaml(text)
      return [text, read.ok ? (read.documents[0] as { read: unknown }).read : read]
    })
    const theirs = await Promise.all(texts.map(async (text) => [text, await asHelm(age, text)]))
    expect(JSON.parse(JSON.stringify(ours))).toEqual(theirs)
  },
  120_000,
)
