import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { count, type Report, survivorsOf } from './report.ts'
import reasons from './survivors.json' with { type: 'json' }
import { withoutEachField } from './without-fields.ts'

const folder = import.meta.dirname
const root = resolve(folder, '../..')
const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js')

/** Stryker's report on the files of a glob, held by the tests of another. */
function changed(part: string, mutate: string, tests: string): Report {
  if (!existsSync(stryker)) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' })
  const env = { ...process.env, PART: part, MUTATE: mutate, TESTS: tests }
  const args = [stryker, 'run', join(folder, 'stryker.config.mjs')]
  execFileSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
  return JSON.parse(readFileSync(join(root, `.cache/mutation/${part}.json`), 'utf8')) as Report
}

// tsx tools/mutation/mutate.ts [PART…]: changes the core, one expression at a time, and counts what its own tests notice.
// A part is held by the tests beside it alone, so that what is said of a file stands next to it.
const parts = {
  config: () => changed('config', 'src/core/config/*.ts', 'src/core/config/*.test.ts'),
  yaml: () => changed('yaml', 'src/core/yaml/*.ts', 'src/core/yaml/*.test.ts'),
  program: () => changed('program', 'src/core/program/*.ts', 'src/core/program/*.test.ts'),
  formats: () => changed('formats', 'src/core/formats/*.ts', 'src/core/formats/*.test.ts'),
  contract: () => changed('contract', 'src/core/contract/**/*.ts', 'src/core/contract/**/*.test.ts'),
  manifests: () => changed('manifests', 'src/core/manifests/*.ts', 'src/core/manifests/*.test.ts'),
  // Not one expression, but one field of a manifest at a time, deleted.
  fields: () => withoutEachField(root, 'src/core/manifests'),
  outputs: () => changed('outputs', 'src/core/outputs/**/*.ts', 'src/core/outputs/**/*.test.ts'),
  paste: () => changed('paste', 'src/core/paste/**/*.ts', 'src/core/paste/**/*.test.ts'),
  import: () => changed('import', 'src/core/import/**/*.ts', 'src/core/import/**/*.test.ts'),
}

/** In percent, of every part. */
const least = 90

/** By part and file, why no test can or need notice a change; the file names all that survive and no other. */
const explained: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = reasons

const asked = process.argv.slice(2)
const rows = []
for (const [part, run] of Object.entries(parts).filter(([name]) => asked.length === 0 || asked.includes(name))) {
  const started = Date.now()
  const report = await run()
  rows.push({ part, ...count(report), seconds: Math.round((Date.now() - started) / 1000) })

  const survivors = survivorsOf(report)
  const listed = explained[part] ?? {}
  for (const { file, line, change } of survivors.filter((each) => !listed[each.file]?.[each.change])) {
    console.log(`no test notices, and survivors.json gives no reason: ${file}:${line} ${change}`)
    process.exitCode = 1
  }
  const left = new Set(survivors.map(({ file, change }) => `${file} ${change}`))
  const names = Object.entries(listed).flatMap(([file, changes]) =>
    Object.keys(changes).map((change) => `${file} ${change}`),
  )
  for (const name of names.filter((each) => !left.has(each))) {
    console.log(`survivors.json lists what a test notices, or what is gone: ${name}`)
    process.exitCode = 1
  }
}

console.table(rows)
if (rows.length === 0 || rows.some(({ percent }) => percent < least)) process.exitCode = 1
