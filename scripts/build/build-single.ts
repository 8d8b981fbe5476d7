import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { foreignAddresses } from './foreign-addresses.ts'
import { singleFile } from './single-file.ts'

// tsx scripts/build/build-single.ts [FOLDER]
const folder = process.argv[2] ?? 'dist-single'

const built = (await build({
  logLevel: 'warn',
  build: { write: false, rolldownOptions: { output: { codeSplitting: false } } },
})) as Rolldown.RolldownOutput

const files = new Map<string, string | Uint8Array>()
for (const name of readdirSync('public')) files.set(name, readFileSync(join('public', name)))
for (const part of built.output) files.set(part.fileName, part.type === 'chunk' ? part.code : part.source)

const page = singleFile(String(files.get('index.html')), files)
const foreign = foreignAddresses(page)
if (foreign.length > 0) throw new Error(`not on the list of scripts/build/foreign-addresses.ts:\n${foreign.join('\n')}`)

mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'realtime-svg-configurator.html'), page)
console.log(`${folder}/realtime-svg-configurator.html ${(Buffer.byteLength(page) / 1000).toFixed(0)} kB`)
