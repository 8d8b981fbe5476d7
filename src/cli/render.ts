import { readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { decoded } from '../browser/decode.ts'
import { zipFiles } from '../browser/zip.ts'
import { type WayId, ways } from '../core/config/choices.ts'
import { defaults, type DeploymentConfig } from '../core/config/config.ts'
import { checkContract } from '../core/contract/check-contract.ts'
import { readVerdict } from '../core/verdict/read-verdict.ts'
import { counts, standing } from '../core/verdict/standing.ts'
import type { Verdict } from '../core/verdict/verdict.ts'
import { fileText } from '../core/yaml/lines.ts'
import { bundleFiles, configFile } from '../core/outputs/bundle.ts'
import { withValue } from '../core/config/path.ts'
import { readConfig } from '../core/config/read-config.ts'
import type { ContentProblem } from '../core/config/untrusted-config.ts'
import { importAll, type NamedText } from '../core/import/import-all.ts'
import { type ImportTexts, problemText, refusalText } from '../i18n/import-texts.ts'
import { loadImportTexts } from '../i18n/load-import-texts.ts'
import { loadMessages } from '../i18n/load-messages.ts'
import { fill, isLanguage, type Language } from '../i18n/messages.ts'
import { loadOutputTexts, type Texts } from '../i18n/output-texts.ts'
import { chartFiles } from './chart-files.ts'
import { verifierText } from './verifier.ts'
import { writeFiles } from './write-files.ts'

const usage = `npm run -s render -- [--lang en|ko] [--zip] [--way WAY] [--verdict FILE] CONFIG.json OUT/   the bundle's files into OUT/ (and OUT.zip), for the way that the configuration or --way (${ways.join(', ')}) names; - reads standard input; FILE is what verify-image.sh printed or wrote
npm run -s render -- [--lang en|ko] --import FILE [--import FILE …]   what values files, objects and other files say, as the JSON of a configuration; a later file is laid on top
npm run -s render -- [--lang en|ko] --issues < configs.ndjson   one configuration per line in, one JSON array of issues per line out
`

/** All that is said, in one language. */
interface Said {
  readonly texts: Texts
  readonly said: ImportTexts
}

/** What a person reads of a problem; `rule` is CONFIG-… for what is no setting at all. */
interface Row {
  readonly rule: string
  readonly path: string
  readonly severity: 'error' | 'warning'
  readonly message: string
}

/** Undefined with the reason when it is no JSON. */
function parsed(text: string): { readonly data: unknown } | { readonly reason: string } {
  try {
    return { data: JSON.parse(text.replace(/^\ufeff/, '')) as unknown }
  } catch (error) {
    return { reason: (error as SyntaxError).message }
  }
}

const problemRow = (problem: ContentProblem, said: ImportTexts): Row => ({
  rule: `CONFIG-${problem.kind.toUpperCase()}`,
  path: problem.path,
  severity: problem.kind === 'read-as' || problem.kind === 'earlier-bundle' ? 'warning' : 'error',
  message: problemText(said, problem),
})

function examine(text: string, { texts, said }: Said, way?: WayId): { config: DeploymentConfig; rows: Row[] } {
  const json = parsed(text)
  if ('reason' in json) {
    const message = fill(said.notJson, { reason: json.reason })
    return { config: defaults, rows: [{ rule: 'CONFIG-NOT-JSON', path: '', severity: 'error', message }] }
  }
  const { config: read, problems } = readConfig(json.data)
  const config = way === undefined ? read : withValue(read, 'delivery.way', way)
  const shape = problems.map((problem) => problemRow(problem, said))
  if (problems.some(({ kind }) => kind === 'not-an-object')) return { config, rows: shape }
  const rules = checkContract(config).issues.map((issue): Row => ({ ...issue, message: texts.issue(issue, config) }))
  return { config, rows: [...shape, ...rules] }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

function readText(path: string): string {
  try {
    const file = decoded(Uint8Array.from(readFileSync(path === '-' ? 0 : path)))
    return file?.text ?? fail(`error CONFIG-UNREADABLE ${path} ${said.refusals['not-text']}`)
  } catch (error) {
    return fail(`error CONFIG-UNREADABLE ${path} ${(error as Error).message}`)
  }
}

/** Version 1 named the rule `clause`; scripts that read it keep working until the next major version. */
const withOldKey = (row: Row) => ({ ...row, clause: row.rule })

/** What was not taken as it stands goes to standard error, the configuration to standard output. */
function importFiles([first, ...more]: readonly string[], { said }: Said): void {
  const named = (name: string): NamedText => ({ name, text: readText(name) })
  const { name, result } = importAll([named(first!), ...more.map(named)], defaults)
  if (!result.ok) fail(`error IMPORT-${result.reason.toUpperCase()} ${name} ${refusalText(said, result)}`)
  const dropped = result.dropped.map((each) => fill(said.dropped[each.kind], { path: each.path }))
  const notes = [...result.problems.map((problem) => problemText(said, problem)), ...dropped]
  for (const note of notes) process.stderr.write(`note ${note}\n`)
  process.stdout.write(fileText(configFile(result.config)))
}

/** Without what is said of the zip, which is none of the issues. */
const issueRows = (line: string, all: Said) =>
  examine(line, all).rows.filter(({ rule }) => rule !== 'CONFIG-EARLIER-BUNDLE')

async function listIssues(all: Said): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(issueRows(line, all).map(withOldKey))}\n`)
  }
}

/** What verify-image.sh found; one that is about another image is said, and the report says it too. */
function verdictOf(path: string, { image }: DeploymentConfig, { verdict: texts }: Texts): Verdict {
  const read = readVerdict(readText(path))
  if (!read.ok) {
    const { reason, at } = read
    return fail(`error VERDICT-${reason.toUpperCase()} ${path} ${fill(texts.refusals[reason], { at })}`)
  }
  const about = standing(read.verdict, image)
  if (!counts(about)) process.stderr.write(`warning VERDICT-${about.toUpperCase()} ${path} ${texts.standings[about]}\n`)
  return read.verdict
}

interface Wanted {
  readonly zip: boolean
  /** Another way than the configuration names. */
  readonly way: WayId | undefined
  /** A file with a verdict. */
  readonly verdict: string | undefined
}

async function render(source: string, target: string, wanted: Wanted, { texts, said }: Said): Promise<void> {
  const { config, rows } = examine(readText(source), { texts, said }, wanted.way)
  for (const { severity, rule, path, message } of rows) {
    process.stderr.write(`${severity} ${rule} ${path} ${message}\n`)
  }
  const checked = rows.some(({ severity }) => severity === 'error') ? null : checkContract(config).config
  if (checked === null) process.exit(1)
  const verdict = wanted.verdict === undefined ? null : verdictOf(wanted.verdict, config, texts)
  const plain = { chart: chartFiles(), verifier: verifierText() }
  const files = bundleFiles(checked, { texts, chartSource: { chartRepository: null }, ...plain, verdict })
  writeFiles(target, files)
  if (wanted.zip) writeFileSync(`${target.replace(/\/+$/, '')}.zip`, await zipFiles(config.release.name, files))
}

const options = {
  lang: { type: 'string', default: 'en' },
  zip: { type: 'boolean' },
  issues: { type: 'boolean' },
  import: { type: 'string', multiple: true },
  verdict: { type: 'string' },
  way: { type: 'string' },
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
const way = ways.find((each) => each === values.way)
if (values.way !== undefined && way === undefined) fail(`--way: ${ways.join(', ')}\n${usage}`)
const texts = await loadOutputTexts(await loadMessages(language))
const said = await loadImportTexts(language)
const all = { texts, said }
const [source, target, ...more] = positionals
if (values.issues === true && source === undefined) await listIssues(all)
else if (values.import !== undefined && source === undefined) importFiles(values.import, all)
else if (source !== undefined && target !== undefined && more.length === 0)
  await render(source, target, { zip: values.zip === true, way, verdict: values.verdict }, all)
else fail(usage)
