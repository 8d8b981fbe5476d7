import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listen, staticServer } from './static-server.ts'

let root: string
let server: Server

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'static-'))
  mkdirSync(join(root, 'dist/assets'), { recursive: true })
  writeFileSync(join(root, 'secret.txt'), 'outside')
  writeFileSync(join(root, 'dist/index.html'), '<p>page</p>')
  writeFileSync(join(root, 'dist/assets/a-1.js'), 'plain')
  writeFileSync(join(root, 'dist/assets/a-1.js.br'), 'brotli')
  writeFileSync(join(root, 'dist/assets/a-1.js.gz'), 'gzip')
})

afterEach(() => {
  server.close()
  rmSync(root, { recursive: true })
})

interface Got {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: string
}

/** One request with its path sent as written: fetch would tidy `..` away. */
async function get(path: string, { base = '/', method = 'GET', headers = {} } = {}): Promise<Got> {
  server = staticServer(join(root, 'dist'), base)
  const port = await listen(server, 0)
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, method, headers, agent: false }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
    })
      .on('error', reject)
      .end()
  })
}

test('the root is the page, with its policy and asked for anew each time', async () => {
  const { status, headers, body } = await get('/')
  expect({ status, body }).toEqual({ status: 200, body: '<p>page</p>' })
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(headers['cache-control']).toBe('no-cache')
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*; frame-ancestors 'none'$/)
})

test('assets are kept for ever', async () => {
  const { headers, body } = await get('/assets/a-1.js')
  expect(body).toBe('plain')
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

test.each([
  { accepted: 'gzip, br', encoding: 'br', body: 'brotli' },
  { accepted: 'gzip', encoding: 'gzip', body: 'gzip' },
  { accepted: 'br;q=0, gzip;q=0.5', encoding: 'gzip', body: 'gzip' },
  { accepted: 'identity', encoding: undefined, body: 'plain' },
])('a client that accepts $accepted gets $body', async ({ accepted, encoding, body }) => {
  const got = await get('/assets/a-1.js', { headers: { 'Accept-Encoding': accepted } })
  expect(got.headers['content-encoding']).toBe(encoding)
  expect(got.headers['content-type']).toBe('text/javascript; charset=utf-8')
  expect(got.body).toBe(body)
})

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/%00', '/none', '/assets'])(
  '%s is not found',
  async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'Not found\n' })
  },
)

test('the page lives under any path', async () => {
  expect(await get('/some/path/?a=b', { base: '/some/path/' })).toMatchObject({ status: 200, body: '<p>page</p>' })
})

test('a base without its slash is redirected', async () => {
  const { status, headers } = await get('/some/path', { base: '/some/path/' })
  expect({ status, location: headers.location }).toEqual({ status: 301, location: '/some/path/' })
})

test('what has not changed is not sent again', async () => {
  const { headers } = await get('/')
  server.close()
  expect(await get('/', { headers: { 'If-None-Match': headers.etag ?? '' } })).toMatchObject({ status: 304, body: '' })
})

test('HEAD has the headers alone', async () => {
  const { status, headers, body } = await get('/', { method: 'HEAD' })
  expect({ status, body, length: headers['content-length'] }).toEqual({ status: 200, body: '', length: '11' })
})

test('nothing can be sent to it', async () => {
  expect(await get('/', { method: 'POST' })).toMatchObject({ status: 405 })
})

test('a port that is taken gives way to the next', async () => {
  await get('/')
  const taken = (server.address() as { port: number }).port
  const other = staticServer(join(root, 'dist'))
  const port = await listen(other, taken)
  other.close()
  expect(port).toBeGreaterThan(taken)
})
