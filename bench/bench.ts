import { chromium } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromiumLaunch } from '../e2e/browsers.ts'
import { parts } from './parts.ts'
import { report } from './report.ts'
import type { Results } from './results.ts'
import { site } from './site.ts'

// tsx bench/bench.ts [--dist FOLDER] [--rounds 10] [--only loads,keys,many,switches,memory,micro]
const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    rounds: { type: 'string', default: '10' },
    only: { type: 'string', default: Object.keys(parts).join() },
  },
})

const its = await site(values.dist)
const browser = await chromium.launch(await chromiumLaunch())
const load = () => loadavg()[0]!.toFixed(1)
const loadBefore = load()
let results: Omit<Results, 'machine'> = {}
for (const name of values.only.split(',')) {
  process.stderr.write(`${name} …\n`)
  results = { ...results, ...(await parts[name]!(browser, its, Number(values.rounds))) }
}
const machine = {
  processor: `${cpus().length} × ${cpus()[0]!.model.trim()}`,
  'load average': `${loadBefore} before, ${load()} after`,
  Node: process.version,
  Chromium: browser.version(),
}
await browser.close()
its.server.close()

writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify({ machine, ...results }, null, 2)}\n`)
console.log(report({ machine, ...results }))
