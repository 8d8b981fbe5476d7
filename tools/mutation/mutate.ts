import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { count, type Report } from './count.ts'

// tsx tools/mutation/mutate.ts [PART…]: changes the core, one expression at a time, and counts what its own tests notice.
// A part is held by the tests beside it alone, so that what is said of a file stands next to it.
const parts = {
  top: { mutate: 'src/core/*.ts', tests: 'src/core/*.test.ts' },
  formats: { mutate: 'src/core/formats/*.ts', tests: 'src/core/formats/*.test.ts' },
  contract: { mutate: 'src/core/contract/**/*.ts', tests: 'src/core/contract/**/*.test.ts' },
  manifests: { mutate: 'src/core/manifests/*.ts', tests: 'src/core/manifests/*.test.ts' },
  outputs: { mutate: 'src/core/outputs/*.ts', tests: 'src/core/outputs/*.test.ts' },
  import: { mutate: 'src/core/import/**/*.ts', tests: 'src/core/import/**/*.test.ts' },
}

const least = 90
const folder = import.meta.dirname
const root = resolve(folder, '../..')
const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js')
if (!existsSync(stryker)) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' })

const asked = process.argv.slice(2)
const rows = Object.entries(parts)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .map(([PART, { mutate: MUTATE, tests: TESTS }]) => {
    const env = { ...process.env, PART, MUTATE, TESTS }
    const args = [stryker, 'run', join(folder, 'stryker.config.mjs')]
    execFileSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
    return {
      part: PART,
      ...count(JSON.parse(readFileSync(join(root, `.cache/mutation/${PART}.json`), 'utf8')) as Report),
    }
  })

console.table(rows)
if (rows.length === 0 || rows.some(({ percent }) => percent < least)) process.exitCode = 1
