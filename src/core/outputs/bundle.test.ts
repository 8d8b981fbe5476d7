import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { ways } from '../config/choices.ts'
import type { PartialConfig } from '../config/config.ts'
import { fileText, plainFile } from '../yaml/lines.ts'
import { checked, samples, sampleTexts } from '../program/samples.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { verdict } from '../verdict/samples.ts'
import type { Way } from '../ways/way.ts'
import { bundleFiles, bundleName } from './bundle.ts'

const chartSource = { chartRepository: 'https://svg.example.org/charts' }
const chart = [plainFile('chart/realtime-svg/Chart.yaml', 'name: realtime-svg')]
const bundle = (settings: PartialConfig, found: Verdict | null = null) =>
  bundleFiles(checked(settings), { texts: sampleTexts, chartSource, chart, verifier: 'run\n', verdict: found })
const everyWay = [
  'README.md',
  'SHA256SUMS',
  'contract-report.md',
  'create-secrets.ps1',
  'create-secrets.sh',
  'deployment-config.json',
  'verify-image.sh',
]
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

test('the bundle of the defaults has what kubectl needs, in the order of the names', () => {
  expect(names({})).toEqual([
    'README.md',
    'SHA256SUMS',
    'contract-report.md',
    'deployment-config.json',
    'kustomization.yaml',
    'kustomize-vars.yaml',
    'manifests/00-namespace.yaml',
    'manifests/10-serviceaccount.yaml',
    'manifests/20-configmap.yaml',
    'manifests/30-redis-deployment.yaml',
    'manifests/35-redis-service.yaml',
    'manifests/40-deployment.yaml',
    'manifests/50-service.yaml',
    'manifests/70-poddisruptionbudget.yaml',
    'verify-image.sh',
  ])
})

test('the bundle for Helm has the chart, its values and the Namespace, and no manifests', () => {
  const own = (release: PartialConfig['release']) =>
    names({ delivery: { way: 'helm' }, release }).filter((path) => !everyWay.includes(path))
  expect(own({})).toEqual(['chart/realtime-svg/Chart.yaml', 'namespace.yaml', 'values.yaml'])
  expect(own({ createNamespace: false })).toEqual(['chart/realtime-svg/Chart.yaml', 'values.yaml'])
})

const git = { repository: 'https://git.example.com/team/deployments.git' }

test.each(ways)('nothing of another way is in the bundle, the steps or the README of %s', (way) => {
  const settings = { ...samples.everything, delivery: { way, git } }
  const readme = textOf(settings, 'README.md')
  const own = names(settings).filter((path) => !everyWay.includes(path))
  const others = ways
    .filter((other) => other !== way)
    .flatMap((other) => names({ ...settings, delivery: { way: other, git } }))
    .filter((path) => !everyWay.includes(path) && !own.includes(path))
  expect(others).not.toEqual([])
  expect(others.filter((path) => readme.includes(`\`${path.split('/')[0]!}`))).toEqual([])
})

test.each(ways)('the README of %s lists every other file of the bundle, or its folder', (way) => {
  const settings = { ...samples.everything, delivery: { way, git } }
  const rows = textOf(settings, 'README.md').split('## readme.files')[1]!
  const listed = [...rows.matchAll(/^\| `([^`]+)`/gm)].flatMap(([, paths]) => paths!.split(', '))
  const isListed = (path: string) => listed.some((own) => (own.endsWith('/') ? path.startsWith(own) : path === own))
  expect(names(settings).filter((path) => !isListed(path))).toEqual(['README.md'])
})

test('a way is one row: what it has is in the bundle, the README and the steps', () => {
  const dummy: Way = {
    files: () => [plainFile('dummy.txt', 'by hand')],
    explained: () => [{ id: 'manifests', path: 'dummy.txt' }],
    requirements: ['kubectl'],
    namespace: () => [],
    brings: [],
    deploy: () => [{ id: 'apply', commands: [{ id: 'apply', argv: ['dummy', 'up'] }] }],
    undo: () => [{ id: 'delete', argv: ['dummy', 'down'] }],
  }
  const files = bundleFiles(
    checked({}),
    { texts: sampleTexts, chartSource, chart, verifier: 'run\n', verdict: null },
    dummy,
  )
  const readme = fileText(files.find(({ path }) => path === 'README.md')!)
  expect(files.map(({ path }) => path)).toEqual(
    [...everyWay.filter((path) => !path.startsWith('create-')), 'dummy.txt'].sort(),
  )
  expect(readme).toContain('| `dummy.txt` | fileList.manifests |')
  expect(readme).toContain('dummy up\n')
  expect(readme).toContain('dummy down\n')
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
