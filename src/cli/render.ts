import { readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { zipFiles } from '../browser/zip.ts'
import { defaults, type DeploymentConfig } from '../core/config/config.ts'
import { checkContract } from '../core/contract/check-contract.ts'
import { bundleFiles } from '../core/outputs/bundle.ts'
import { readConfig } from '../core/config/read-config.ts'
import { fill, isLanguage, type Language, loadMessages } from '../i18n/messages.ts'
import { loadOutputTexts, type Texts } from '../i18n/output-texts.ts'
import { chartFiles } from './chart-files.ts'
import { writeFiles } from './write-files.ts'

const usage = `npm run -s render -- [--lang en|ko] [--zip] CONFIG.json OUT/   the bundle's files into OUT/ (and OUT.zip); - reads standard input
npm run -s render -- [--lang en|ko] --issues < configs.ndjson   one configuration per line in, one JSON array of issues per line out
`

/** What a person reads of a problem; `rule` is CONFIG-… for what is no setting at all. */
interface Row {
  readonly rule: string
  readonly path: string
  readonly severity: 'error' | 'warning'
  readonly message: string
}

function read(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    return error instanceof SyntaxError ? error : undefined
  }
}

function examine(text: string, texts: Texts): { config: DeploymentConfig; rows: Row[] } {
  const row = (kind: keyof Texts['problems'], path: string, reason = ''): Row => ({
    rule: `CONFIG-${kind.toUpperCase()}`,
    path,
    severity: 'error',
    message: fill(texts.problems[kind], { path, reason }),
  })
  const data = read(text)
  if (data instanceof SyntaxError) return { config: defaults, rows: [row('not-json', '', data.message)] }
  const { config, problems } = readConfig(data)
  const shape = problems.map(({ path, kind }) => row(kind, path))
  if (problems.some(({ kind }) => kind === 'not-an-object')) return { config, rows: shape }
  const rules = checkContract(config).issues.map((issue): Row => ({
    ...issue,
    message: texts.issue(issue, config),
  }))
  return { config, rows: [...shape, ...rules] }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

function readText(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8')
  } catch (error) {
    return fail(`error CONFIG-UNREADABLE ${path} ${(error as Error).message}`)
  }
}

/** Version 1 named the rule `clause`; scripts that read it keep working until the next major version. */
const withOldKey = (row: Row) => ({ ...row, clause: row.rule })

async function listIssues(texts: Texts): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(examine(line, texts).rows.map(withOldKey))}\n`)
  }
}

async function render(source: string, target: string, zip: boolean, texts: Texts): Promise<void> {
  const { config, rows } = examine(readText(source), texts)
  for (const { severity, rule, path, message } of rows) {
    process.stderr.write(`${severity} ${rule} ${path} ${message}\n`)
  }
  const checked = rows.some(({ severity }) => severity === 'error') ? null : checkContract(config).config
  if (checked === null) process.exit(1)
  const files = bundleFiles(checked, { texts, place: { chartRepository: null }, chart: chartFiles() })
  writeFiles(target, files)
  if (zip) writeFileSync(`${target.replace(/\/+$/, '')}.zip`, await zipFiles(config.release.name, files))
}

const options = {
  lang: { type: 'string', default: 'en' },
  zip: { type: 'boolean' },
  issues: { type: 'boolean' },
} as const

function parse() {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    return fail(`${(error as Error).message}\n${usage}`)
  }
}

const { values, positionals } = parse()
if (!isLanguage(values.lang)) fail(`--lang: en, ko\n${usage}`)
const language: Language = values.lang
const texts = await loadOutputTexts(await loadMessages(language))
const [source, target, ...more] = positionals
if (values.issues === true && source === undefined) await listIssues(texts)
else if (source !== undefined && target !== undefined && more.length === 0)
  await render(source, target, values.zip === true, texts)
else fail(usage)
