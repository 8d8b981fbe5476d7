import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { PartialConfig } from '../config/config.ts'
import { fileText, plainFile } from '../yaml/lines.ts'
import { checked, samples, sampleTexts } from '../program/samples.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { verdict } from '../verdict/samples.ts'
import { bundleFiles, bundleName } from './bundle.ts'

const place = { chartRepository: 'https://svg.example.org/charts' }
const chart = [plainFile('chart/realtime-svg/Chart.yaml', 'name: realtime-svg')]
const bundle = (settings: PartialConfig, found: Verdict | null = null) =>
  bundleFiles(checked(settings), { texts: sampleTexts, place, chart, verifier: 'run\n', verdict: found })
const names = (settings: PartialConfig) => bundle(settings).map(({ path }) => path)
const textOf = (settings: PartialConfig, path: string) => fileText(bundle(settings).find((file) => file.path === path)!)

// The manifests have golden files of their own.
const written = [
  'README.md',
  'contract-report.md',
  'create-secrets.ps1',
  'create-secrets.sh',
  'deployment-config.json',
  'verify-image.sh',
]

test.each(written)('the file %s of a bundle with everything on', async (path) => {
  await expect(textOf(samples.everything, path)).toMatchFileSnapshot(`golden/everything/${path}`)
})

test.each(['README.md', 'contract-report.md'])('the file %s of the defaults', async (path) => {
  await expect(textOf({}, path)).toMatchFileSnapshot(`golden/defaults/${path}`)
})

test('the bundle of the defaults has what each way to deploy needs, in the order of the names', () => {
  expect(names({})).toEqual([
    'README.md',
    'SHA256SUMS',
    'chart/realtime-svg/Chart.yaml',
    'contract-report.md',
    'deployment-config.json',
    'kustomization.yaml',
    'manifests/00-namespace.yaml',
    'manifests/10-serviceaccount.yaml',
    'manifests/20-configmap.yaml',
    'manifests/30-redis-deployment.yaml',
    'manifests/35-redis-service.yaml',
    'manifests/40-deployment.yaml',
    'manifests/50-service.yaml',
    'manifests/70-poddisruptionbudget.yaml',
    'values.yaml',
    'verify-image.sh',
  ])
})

test('the scripts that make Secrets are there where one is needed', () => {
  const scripts = ['create-secrets.ps1', 'create-secrets.sh']
  expect(names({}).filter((path) => scripts.includes(path))).toEqual([])
  expect(names({ redis: { auth: { enabled: true } } }).filter((path) => scripts.includes(path))).toEqual(scripts)
})

test('without a kustomization.yaml where Kustomize cannot carry the objects', () => {
  const settings = { commonAnnotations: [{ key: '1', value: 'a' }] }
  expect(names(settings)).not.toContain('kustomization.yaml')
  expect(textOf(settings, 'README.md')).not.toContain('kustomization.yaml')
})

test('the checksums are those of all other files', () => {
  const others = bundle({}).filter(({ path }) => path !== 'SHA256SUMS')
  const sum = (text: string) => createHash('sha256').update(text).digest('hex')
  expect(textOf({}, 'SHA256SUMS')).toBe(others.map((file) => `${sum(fileText(file))}  ${file.path}\n`).join(''))
})

test('the bundle is named for its release and its namespace', () => {
  expect(bundleName(checked({ release: { name: 'svg', namespace: 'team-a' } }))).toBe('svg-team-a.zip')
})

const report = (settings: PartialConfig) =>
  fileText(bundle(settings, verdict).find(({ path }) => path === 'contract-report.md')!)

test('the report carries what the image did, with the digest and the day', async () => {
  await expect(report({})).toMatchFileSnapshot('golden/defaults/contract-report-verdict.txt')
})

test('a verdict about another image is in the report, says so, and counts for nothing', () => {
  const other = report({ image: { backend: { digest: `sha256:${'f'.repeat(64)}` } } })
  expect(other).toContain('**standings.other-digest**')
  expect(other).toContain('verdict.day: `2026-11-28`')
  expect(other).not.toContain('states.refuted')
  expect(report({})).toContain('standings.tag\n')
})
