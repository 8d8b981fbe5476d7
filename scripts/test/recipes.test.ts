import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { filesIn } from '../../src/cli/files-in.ts'
import { defaults } from '../../src/core/config/config.ts'
import { secretSources } from '../../src/core/config/choices.ts'
import { completed } from '../../src/core/config/completed.ts'
import { checkContract } from '../../src/core/contract/check-contract.ts'
import { rule } from '../../src/core/contract/rule.ts'
import { rules } from '../../src/core/contract/rules/index.ts'
import { importConfig } from '../../src/core/import/import-config.ts'
import { documentReaders, textReaders } from '../../src/core/import/readers.ts'
import { manifestEntries, manifestFiles } from '../../src/core/manifests/index.ts'
import { bundleFiles } from '../../src/core/outputs/bundle.ts'
import { steps } from '../../src/core/outputs/commands.ts'
import { pasted } from '../../src/core/paste/pasted.ts'
import { taken } from '../../src/core/paste/reader.ts'
import { readers } from '../../src/core/paste/readers.ts'
import { platforms, withOffer } from '../../src/core/platforms/index.ts'
import { checked, sampleTexts } from '../../src/core/program/samples.ts'
import { sourceRows } from '../../src/core/secrets/index.ts'
import type { SecretSource } from '../../src/core/secrets/secret-source.ts'
import { type Controller, controllers } from '../../src/core/streams/controllers.ts'
import { fileText } from '../../src/core/yaml/lines.ts'
import { streamsTemplate } from '../chart/streams-template.ts'

// The recipes of src/README.md: one row more, and it is there. A way and a file of the bundle: core/outputs/bundle.test.ts.

/** What `run` gives while the list has one row more, before all others. */
function withRow<Row, T>(list: readonly Row[], row: Row, run: () => T): T {
  const rows = list as Row[]
  rows.unshift(row)
  try {
    return run()
  } finally {
    rows.shift()
  }
}

test.each(['error', 'warning'] as const)('a rule or an advice (%s) is one row', (severity) => {
  const dummy = rule({
    id: 'DUMMY',
    source: 'this test',
    severity,
    paths: ['replicas'],
    holds: (replicas) => replicas !== 7,
  })
  const found = (replicas: number) =>
    withRow(rules, dummy as unknown as (typeof rules)[number], () => checkContract(completed({ replicas })))
  const others = checkContract(completed({ replicas: 7 })).issues
  expect(found(7).issues).toEqual([{ rule: 'DUMMY', path: 'replicas', severity }, ...others])
  expect(found(7).config === null).toBe(severity === 'error')
  expect(found(6).issues).not.toContainEqual(expect.objectContaining({ rule: 'DUMMY' }))
})

const context = { texts: sampleTexts, chartSource: { chartRepository: null }, chart: [], verifier: '', verdict: null }

test('a Kubernetes object is one entry', () => {
  const dummy = {
    path: '95-dummy',
    manifest: () => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'dummy' } }),
    when: () => true,
  }
  const files = withRow(manifestEntries, dummy, () => bundleFiles(checked({}), context))
  const text = (name: string) => fileText(files.find(({ path }) => path === name)!)
  expect(text('manifests/95-dummy.yaml')).toContain('name: dummy\n')
  expect(text('kustomization.yaml')).toContain('manifests/95-dummy.yaml\n')
  expect(text('SHA256SUMS')).toContain('  manifests/95-dummy.yaml\n')
})

test('a way for a Secret to come to be is one row', () => {
  const dummy: SecretSource = {
    manifest: ({ name }) => ({ apiVersion: 'example.com/v1', kind: 'DummySecret', metadata: { name } }),
    comesFirst: false,
    requirements: ['kubeseal'],
    before: () => [{ id: 'secrets', commands: [{ id: 'secrets', argv: ['dummy', 'up'] }] }],
    undo: () => [{ id: 'delete-sealed', argv: ['dummy', 'down'] }],
  }
  const rows = sourceRows as Record<string, SecretSource>
  rows['dummy'] = dummy
  const config = checked({ redis: { auth: { enabled: true } } })
  const auth = { ...config.redis.auth, source: 'dummy' }
  const files = withRow(secretSources as readonly string[], 'dummy', () =>
    bundleFiles({ ...config, redis: { ...config.redis, auth } } as unknown as typeof config, context),
  )
  delete rows['dummy']
  const text = (name: string) => fileText(files.find(({ path }) => path === name)!)
  expect(text('manifests/15-externalsecret-redis.yaml')).toContain('kind: DummySecret\n')
  expect(text('README.md')).toContain('dummy up\n')
  expect(text('README.md')).toContain('dummy down\n')
  expect(text('README.md')).toContain('- requirements.kubeseal\n')
  expect(files.map(({ path }) => path)).not.toContain('create-secrets.sh')
})

test('a controller whose timeout follows streams.idleSeconds is one row', () => {
  const dummy = {
    id: 'dummy',
    classes: '^dummy$',
    timeout: { on: 'ingress', key: 'dummy.example.com/silence', value: '{milliseconds}ms', most: 1800 },
    source: 'this test',
  } as const
  const config = checked({ ingress: { enabled: true, className: 'dummy', host: 'svg.example.com' } })
  const text = () => fileText(manifestFiles(config).find(({ path }) => path.endsWith('ingress.yaml'))!)
  expect(withRow<Controller, string>(controllers, dummy, text)).toContain('dummy.example.com/silence: "1800000ms"\n')
  expect(text()).not.toContain('dummy.example.com')
  expect(withRow<Controller, string>(controllers, dummy, streamsTemplate)).toContain('dummy.example.com/silence')
})

test('a platform is one row', () => {
  const rows = platforms as Record<string, (typeof platforms)['kind']>
  rows['dummy'] = {
    ...platforms.kind,
    offer: () => ({ replicas: 7 }),
    image: () => [{ id: 'kind-load', argv: ['dummy'] }],
  }
  try {
    const release = { platform: 'dummy' as never }
    expect(withOffer(completed({ release })).replicas).toBe(7)
    const config = completed({ release, image: { backend: { repository: 'example.com/svg' } } }) as never
    expect(steps(config, { chartRepository: null })[0]).toMatchObject({
      id: 'own-image',
      commands: [{ argv: ['dummy'] }],
    })
  } finally {
    delete rows['dummy']
  }
  expect(withOffer(completed({})).replicas).not.toBe(7)
})

test('a format to import is one reader', () => {
  const sketch = { source: 'values', isWhole: false, settings: { replicas: 7 } } as const
  const replicas = (text: string) => {
    const read = importConfig(text, defaults)
    return read.ok ? read.config.replicas : read.reason
  }
  const fromText = () => replicas('SEVEN OF THEM')
  const fromDocument = () => replicas('dummy: seven\n')
  expect(withRow(textReaders, (text) => (text.startsWith('SEVEN') ? sketch : null), fromText)).toBe(7)
  expect(withRow(documentReaders, (tree) => ('dummy' in tree ? sketch : null), fromDocument)).toBe(7)
  expect([fromText(), fromDocument()]).not.toContain(7)
})

test('a text to paste is one reader', () => {
  const paste = () => pasted(defaults, 'image.backend.tag', 'seven of them')?.config.replicas
  const dummy = { at: /^image\./, read: () => taken({ ...defaults, replicas: 7 }) }
  expect(withRow(readers, dummy, paste)).toBe(7)
  expect(paste()).not.toBe(7)
})

const root = join(import.meta.dirname, '../..')

/** One row more in each of these sources: what stands there, and what stands there then. */
const rowsMore = [
  ['core/config/shape.ts', '  preStopSeconds: integer(5),', '  preStopSeconds: integer(5),\n  dummy: integer(7),'],
  ['core/contract/rules/network.ts', "    id: 'K8S-SERVICE-PORT',", "    id: 'DUMMY',"],
  ['i18n/messages.ts', "['en', 'ko']", "['en', 'ko', 'xx']"],
] as const

/** The files in which the compiler then asks for something. */
function asked(): string[] {
  const changed = new Map(
    rowsMore.map(([path, row, rows]) => {
      const file = join(root, 'src', path)
      const source = readFileSync(file, 'utf8')
      if (!source.includes(row)) throw new Error(`${path} has no ${row}`)
      return [file, source.replace(row, rows)]
    }),
  )
  const base = ts.getParsedCommandLineOfConfigFile(
    join(root, 'src/core/tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => expect.unreachable() },
  )
  const options = { ...base?.options, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'], types: [] }
  const host = ts.createCompilerHost(options)
  const { readFile } = host
  host.readFile = (file) => changed.get(file) ?? readFile(file)
  const names = ['core', 'i18n'].flatMap((folder) =>
    filesIn(join(root, 'src', folder)).map((path) => join(root, 'src', folder, path)),
  )
  const program = ts.createProgram(
    names.filter((name) => /(?<!\.test)\.ts$/.test(name)),
    options,
    host,
  )
  const files = program.getSemanticDiagnostics().map(({ file }) => relative(join(root, 'src'), file?.fileName ?? ''))
  return [...new Set(files)].sort()
}

test('a setting, a rule and a language are one row, and the compiler asks for the rest', { timeout: 300_000 }, () => {
  const files = asked()
  const setting = ['core/config/defaults.ts', 'i18n/en/fields.ts', 'i18n/ko/fields.ts']
  const ofRule = ['core/contract/examples/index.ts', 'i18n/en/rules.ts', 'i18n/ko/rules.ts']
  const language = [
    'load-messages.ts',
    'load-rule-texts.ts',
    'load-field-texts.ts',
    'output-texts.ts',
    'documentation.ts',
  ]
  expect(files).toEqual(expect.arrayContaining([...setting, ...ofRule, ...language.map((name) => `i18n/${name}`)]))
})
