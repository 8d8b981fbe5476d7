import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { securityHeaders } from './security-headers.ts'

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.tgz': 'application/gzip',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.yaml': 'application/yaml; charset=utf-8',
}

const encodings = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
]

interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Buffer | string
}

const plain = (status: number, body: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
  body,
})

/** The file a URL path names, `/` as `/index.html`; null for what is no path or leads out of the folder. */
function fileOf(folder: string, path: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return null
  }
  if (decoded.includes('\0')) return null
  const file = join(folder, decoded.endsWith('/') ? `${decoded}index.html` : decoded)
  return file.startsWith(folder + sep) ? file : null
}

/** The bytes of a file, or null when there is no such file. */
async function bytes(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch {
    return null
  }
}

const accepts = (request: IncomingMessage, encoding: string): boolean =>
  String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .some((part) => part.trim().split(';')[0] === encoding && !/;\s*q=0(\.0*)?\s*$/.test(part))

async function answer(folder: string, base: string, request: IncomingMessage): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, 'Method not allowed\n', { Allow: 'GET, HEAD' })
  }
  const path = (request.url ?? '/').replace(/[?#].*$/s, '')
  if (`${path}/` === base) return plain(301, `${base}\n`, { Location: base })
  const file = path.startsWith(base) ? fileOf(folder, `/${path.slice(base.length)}`) : null
  const whole = file === null ? null : await bytes(file)
  if (file === null || whole === null) return plain(404, 'Not found\n')

  const headers: Record<string, string> = {
    'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
    // Built assets carry a hash of their content in their name; all else may change under the same name.
    'Cache-Control': path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
  }
  let body = whole
  for (const { name, extension } of encodings) {
    const smaller = accepts(request, name) ? await bytes(file + extension) : null
    if (smaller === null) continue
    body = smaller
    headers['Content-Encoding'] = name
    break
  }
  headers.ETag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  if (request.headers['if-none-match'] === headers.ETag) return { status: 304, headers, body: '' }
  return { status: 200, headers, body }
}

/** Serves a folder as a careful static host would. `base` is where the page lives: `/` or `/some/path/`. */
export function staticServer(folder: string, base = '/'): Server {
  const root = resolve(folder)
  return createServer((request, response) => {
    void answer(root, base, request).then(({ status, headers, body }) => {
      response.writeHead(status, { ...securityHeaders, ...headers, 'Content-Length': Buffer.byteLength(body) })
      response.end(request.method === 'HEAD' ? undefined : body)
    })
  })
}

/** Listens on loopback at the first free port from `port` on (0: any) and gives that port. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolvePort, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port > 0 && port < 65535) resolvePort(listen(server, port + 1))
      else reject(error)
    })
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolvePort(typeof address === 'object' && address ? address.port : port)
    })
  })
}
