import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { httpUrl as httpUrlConstraint } from '../../scripts/chart/values-grammars.ts'
import { host as readHost } from '../../src/core/formats/host.ts'
import { httpUrl } from '../../src/core/formats/http-url.ts'
import { quantity, redisMaxMemoryMebibytes } from '../../src/core/formats/quantity.ts'
import { yamlLines } from '../../src/core/yaml/yaml.ts'
import { fileText } from '../../src/core/yaml/lines.ts'
import { amount } from './arbitrary-quantity.ts'
import { backendUrl, host } from './arbitrary-text.ts'
import { count, seed } from './configurations.ts'
import { type Age, ages, helm, printed } from './kube.ts'
import { nearMisses } from './near-misses.ts'
import { chart } from './renderings.ts'

const folder = mkdtempSync(join(tmpdir(), 'formats-'))
const runs = { numRuns: count * 10, seed }
const how = `${runs.numRuns} texts, SEED=${seed}`

// A chart of its own that asks a named template of ours about many texts in one process.
beforeAll(() => {
  mkdirSync(join(folder, 'templates'))
  for (const name of ['_formats.tpl', '_quantity.tpl']) {
    cpSync(join(chart, 'templates', name), join(folder, 'templates', name))
  }
  writeFileSync(join(folder, 'Chart.yaml'), 'apiVersion: v2\nname: probe\nversion: 1.0.0\n')
  writeFileSync(
    join(folder, 'templates/answers.yaml'),
    `answers: [{{ range .Values.texts }}{{ include $.Values.template . | quote }},{{ end }}]\n`,
  )
})

afterAll(() => rmSync(folder, { recursive: true }))

/** What one of the chart's named templates prints for each text. */
async function answers(age: Age, template: string, texts: readonly string[]): Promise<string[]> {
  const input = fileText({ path: '', lines: yamlLines({ template, texts }) })
  const text = printed(await helm(age, ['template', 'probe', folder, '-f', '-'], { input }))
  return [...text.matchAll(/"([^"]*)"/g)].map(([, answer]) => answer!)
}

const found = (answer: string) => answer !== ''

test.each(ages)(`Helm %s: the chart and the page know the same hosts (${how})`, async (age) => {
  const texts = fc.sample(nearMisses(host), runs)
  const said = (await answers(age, 'realtime-svg.isHost', texts)).map(found)
  expect(texts.filter((text, i) => said[i] !== (readHost(text) !== null))).toEqual([])
  expect(new Set(said)).toEqual(new Set([true, false]))
})

test.each(ages)(`Helm %s: the chart and the page know the same URLs (${how})`, async (age) => {
  const schema = new RegExp(httpUrlConstraint.pattern as string)
  const texts = ['http://[::1]8080/', ...fc.sample(nearMisses(backendUrl), runs)].filter(
    (text) => text !== '' && schema.test(text),
  )
  const said = (await answers(age, 'realtime-svg.isHttpUrl', texts)).map(found)
  expect(texts.filter((text, i) => said[i] !== (httpUrl(text) !== null))).toEqual([])
  expect(new Set(said)).toEqual(new Set([true, false]))
})

/** nano -> "0000000000000000000.100000000". */
const fixed = (nano: bigint) => {
  const digits = String(nano).padStart(28, '0')
  return `${digits.slice(0, -9)}.${digits.slice(-9)}`
}

const edges = [
  ...['0.0999999999999', '0.9999999999', '0.1n', '1e-30', '00.00', '.0Ki', '1e0000003', '1e-0000003'],
  ...[
    '9E',
    '7Ei',
    '4e18',
    '0.0000000000000000000000001E',
    '1.0000000000000001Ki',
    '0.00000000001Gi',
    '999999999n',
    '1000000001n',
  ],
]

test.each(ages)(`Helm %s: the chart and the page read amounts alike (${how})`, async (age) => {
  const texts = [...edges, ...fc.sample(fc.oneof(amount.cpu, amount.memory), runs)]
  const said = await answers(age, 'realtime-svg.amount', texts)
  expect(said).toEqual(texts.map((text) => fixed(quantity(text)!)))
})

test.each(ages)(`Helm %s: the chart and the page give Redis the same memory (${how})`, async (age) => {
  const texts = fc.sample(amount.memory, runs)
  const said = await answers(age, 'realtime-svg.redisMaxMemory', texts)
  expect(said).toEqual(texts.map((text) => String(redisMaxMemoryMebibytes(text))))
})
