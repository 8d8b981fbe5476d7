import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { listen, staticServer } from './static-server.ts'

// tsx scripts/serve/serve.ts [FOLDER] [--port N] [--base /some/path/]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '4173' }, base: { type: 'string', default: '/' } },
})
const folder = positionals[0] ?? 'dist'

if (!existsSync(join(folder, 'index.html'))) {
  console.error(`${folder}/index.html is not there. Build it first: npm run build`)
  process.exit(1)
}

const port = await listen(staticServer(folder, values.base), Number(values.port))
console.log(`realtime-svg configurator: http://localhost:${port}${values.base} (Ctrl+C stops it)`)
