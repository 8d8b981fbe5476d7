import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { securityHeaders } from '../../scripts/serve/security-headers.ts'
import { listen, staticServer } from '../../scripts/serve/static-server.ts'
import { hasBrotli, hasIpv6, startNginx, type Nginx } from './nginx.ts'

const site = mkdtempSync(join(tmpdir(), 'site-'))
const files: Readonly<Record<string, string>> = {
  'index.html': '<p>page</p>',
  'index.html.gz': 'page, gzip',
  'index.html.br': 'page, brotli',
  'icon.svg': '<svg/>',
  'licenses.txt': 'MIT',
  'assets/index-1.js': 'plain',
  'assets/index-1.js.gz': 'gzip',
  'assets/index-1.js.br': 'brotli',
  'assets/style-1.css': 'p {}',
  'assets/font-1.woff2': 'font',
  'charts/index.yaml': 'apiVersion: v1',
  'charts/realtime-svg-1.0.0.tgz': 'chart',
  'data.json': '{}',
  'notes.md': '#',
  'photo.png': 'png',
}

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** One request with its path sent as written: fetch would tidy `..` away. */
const ask = (origin: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
    })
      .on('error', reject)
      .end()
  })

let nginx: Nginx
let underPath: Nginx
let withoutIpv6: Nginx
const local = staticServer(site)
let localOrigin: string

beforeAll(async () => {
  chmodSync(site, 0o755)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), text)
  }
  nginx = await startNginx(site)
  const subPath = readFileSync(join(import.meta.dirname, 'sub-path.conf'), 'utf8')
  underPath = await startNginx(site, (conf) => conf.replace(/^ {4}server \{.*^ {4}\}$/ms, () => subPath))
  withoutIpv6 = await startNginx(site, (conf) => conf.replace('/proc/sys/net/ipv6/', '/proc/sys/net/none/'))
  await listen(local, 0)
  localOrigin = `http://127.0.0.1:${(local.address() as AddressInfo).port}`
})

afterAll(async () => {
  local.close()
  await Promise.all([nginx, underPath, withoutIpv6].map(({ stop }) => stop()))
  rmSync(site, { recursive: true })
})

const lowerCase = Object.fromEntries(
  Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]),
)

test.each(['/', '/assets/index-1.js', '/charts/index.yaml', '/missing', '/assets/missing.js', '/healthz'])(
  'every header of security is on %s, once',
  async (path) => {
    const { headers } = await ask(nginx.origin, path)
    expect(headers).toMatchObject(lowerCase)
  },
)

const compared = ['content-type', 'content-length', 'cache-control', ...Object.keys(lowerCase)] as const

test.each(['/', ...Object.keys(files).map((path) => `/${path}`)].filter((path) => !/\.(gz|br)$/.test(path)))(
  'nginx and the local server answer alike: %s',
  async (path) => {
    const [theirs, ours] = await Promise.all([ask(nginx.origin, path), ask(localOrigin, path)])
    const told = ({ status, headers, body }: Answer) => ({ status, body, ...compared.map((name) => headers[name]) })
    expect(told(theirs)).toEqual(told(ours))
    expect(theirs.status).toBe(200)
  },
)

test.each([
  ['/missing'],
  ['/missing/'],
  ['/assets'],
  ['/assets/'],
  ['/assets/missing-1.js'],
  ['/index.html/'],
  ['/.git/config'],
  ['/tools/realtime-svg/'],
])('%s is not there, and no cache keeps that', async (path) => {
  const { status, headers } = await ask(nginx.origin, path)
  expect({ status, cache: headers['cache-control'] }).toEqual({ status: 404, cache: 'no-cache' })
})

test.each(['/../nginx.conf', '/assets/../../nginx.conf', '/%2e%2e/nginx.conf', '/..%2fnginx.conf', '/%00'])(
  '%s does not lead out',
  async (path) => {
    expect([400, 404]).toContain((await ask(nginx.origin, path)).status)
  },
)

test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is refused', async (method) => {
  expect((await ask(nginx.origin, '/index.html', {}, method)).status).toBe(405)
})

test('the page asks again each time and learns that nothing changed', async () => {
  const first = await ask(nginx.origin, '/')
  expect(first.headers['cache-control']).toBe('no-cache')
  const again = await ask(nginx.origin, '/', { 'if-none-match': first.headers.etag! })
  expect({ status: again.status, body: again.body }).toEqual({ status: 304, body: '' })
})

test('an asset is kept for ever', async () => {
  const { headers } = await ask(nginx.origin, '/assets/index-1.js')
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

test('who takes gzip gets the file that the build compressed', async () => {
  const { headers, body } = await ask(nginx.origin, '/assets/index-1.js', { 'accept-encoding': 'gzip' })
  expect({ body, encoding: headers['content-encoding'], vary: headers.vary }).toEqual({
    body: 'gzip',
    encoding: 'gzip',
    vary: 'Accept-Encoding',
  })
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
})

test(`who takes brotli gets ${hasBrotli ? 'it' : 'gzip from an nginx without the module'}`, async () => {
  const { headers, body } = await ask(nginx.origin, '/', { 'accept-encoding': 'gzip, deflate, br' })
  expect({ body, encoding: headers['content-encoding'], vary: headers.vary }).toEqual({
    body: hasBrotli ? 'page, brotli' : 'page, gzip',
    encoding: hasBrotli ? 'br' : 'gzip',
    vary: 'Accept-Encoding',
  })
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
})

test('nginx tells no version and complains of nothing', async () => {
  expect((await ask(nginx.origin, '/missing')).headers.server).toBe('nginx')
  expect(nginx.errors()).not.toMatch(/\[(warn|crit|alert|emerg)\]/)
})

const status = (origin: string): Promise<number | null> =>
  fetch(`${origin}/healthz`).then(
    (response) => response.status,
    () => null,
  )

test(`it answers over IPv4${hasIpv6 ? ' and IPv6' : ', and starts without an IPv6 address'}`, async () => {
  expect([await status(nginx.origin), await status(nginx.ipv6Origin)]).toEqual([204, hasIpv6 ? 204 : null])
})

test('where the kernel knows no IPv6 it starts all the same, and answers over IPv4', async () => {
  expect([await status(withoutIpv6.origin), await status(withoutIpv6.ipv6Origin)]).toEqual([204, null])
})

test('under a path: the page, its assets, and nothing beside it', async () => {
  const page = await ask(underPath.origin, '/tools/realtime-svg/')
  expect(page).toMatchObject({ status: 200, body: '<p>page</p>', headers: lowerCase })
  const asset = await ask(underPath.origin, '/tools/realtime-svg/assets/index-1.js')
  expect(asset).toMatchObject({ status: 200, body: 'plain', headers: lowerCase })
  expect(asset.headers['cache-control']).toMatch(/immutable/)
  const bare = await ask(underPath.origin, '/tools/realtime-svg')
  expect(bare).toMatchObject({ status: 301, headers: { location: '/tools/realtime-svg/' } })
  for (const path of ['/tools/realtime-svg/assets/', '/tools/realtime-svg/missing', '/tools/realtime-svg../x', '/x']) {
    expect((await ask(underPath.origin, path)).status).toBe(404)
  }
})
