import { cpSync, existsSync, mkdtempSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listen, staticServer } from '../scripts/static-server.ts'
import type { Subject } from './page.ts'

export interface Site {
  readonly folder: string
  readonly server: Server
  readonly blank: Subject
  readonly page: Subject
}

/** The built page and a blank one (a text field and a `<pre>`), side by side on one server on loopback. */
export async function site(built: string): Promise<Site> {
  if (!existsSync(join(built, 'index.html'))) throw new Error(`${built}/index.html is not there: npm run build`)
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  cpSync(built, join(folder, 'page'), { recursive: true })
  cpSync(join(import.meta.dirname, 'blank'), join(folder, 'blank'), { recursive: true })
  const server = staticServer(folder)
  const address = `http://127.0.0.1:${await listen(server, 0)}`
  return {
    folder,
    server,
    blank: { name: 'blank', url: `${address}/blank/`, fieldId: 'field', previewSelector: '#preview' },
    page: {
      name: 'page',
      url: `${address}/page/`,
      fieldId: 'image.backend.repository',
      previewSelector: '[role=tabpanel]',
    },
  }
}
