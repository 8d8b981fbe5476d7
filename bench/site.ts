import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listen, staticServer } from '../scripts/serve/static-server.ts'
import type { Subject } from './page.ts'

export interface Site {
  readonly folder: string
  readonly server: Server
  readonly blank: Subject
  /** The page's own HTML and styles with no more of a program than the blank page has: as fast as it can ever be. */
  readonly bare: Subject
  readonly page: Subject
}

/** Of the built page what shows without a program, and a script of five lines. */
function writeBare(built: string, folder: string) {
  const page = readFileSync(join(built, 'index.html'), 'utf8')
  const withoutProgram = page.replace(/<script\b.*?<\/script>|<link rel="(?:preload|later)".*?>/gs, '')
  cpSync(join(built, 'assets'), join(folder, 'assets'), { recursive: true, filter: (path) => !path.endsWith('.js') })
  writeFileSync(join(folder, 'assets/bare.js'), readFileSync(join(import.meta.dirname, 'bare.js')))
  writeFileSync(
    join(folder, 'index.html'),
    withoutProgram.replace('</body>', '<script type="module" src="./assets/bare.js"></script></body>'),
  )
}

const ours = { fieldId: 'image.backend.repository', previewSelector: '[role=tabpanel]' }

/** The built page, a bare and a blank one (a text field and a `<pre>`), side by side on one server on loopback. */
export async function site(built: string): Promise<Site> {
  if (!existsSync(join(built, 'index.html'))) throw new Error(`${built}/index.html is not there: npm run build`)
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  cpSync(built, join(folder, 'page'), { recursive: true })
  cpSync(join(import.meta.dirname, 'blank'), join(folder, 'blank'), { recursive: true })
  mkdirSync(join(folder, 'bare'))
  writeBare(built, join(folder, 'bare'))
  const server = staticServer(folder)
  const address = `http://127.0.0.1:${await listen(server, 0)}`
  return {
    folder,
    server,
    blank: { name: 'blank', url: `${address}/blank/`, fieldId: 'field', previewSelector: '#preview' },
    bare: { name: 'bare', url: `${address}/bare/`, ...ours },
    page: { name: 'page', url: `${address}/page/`, ...ours },
  }
}
