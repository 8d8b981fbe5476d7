import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeSession, openStream } from './app-session.ts'

// What the published app answers, as far as a session and its stream go.
const pictures = new Map<string, string>()
const open = new Set<ServerResponse>()
const server = createServer((request, response) => {
  const [, kind, id] = request.url!.split(/[/?]/)
  if (request.method === 'POST') {
    let body = ''
    request.on('data', (data: Buffer) => (body += data.toString()))
    request.on('end', () => {
      const { session_id, template } = JSON.parse(body) as { session_id: string; template: string }
      pictures.set(session_id, template)
      response.writeHead(template === '' ? 400 : 201).end('{}')
    })
    return
  }
  const picture = pictures.get(id!)
  if (kind !== 'stream' || picture === undefined) return void response.writeHead(404).end()
  response.writeHead(200, { 'Content-Type': 'multipart/x-mixed-replace; boundary=frame' })
  response.write('--frame\r\n')
  const head = `Content-Type: image/svg+xml\r\nContent-Length: ${Buffer.byteLength(picture)}\r\n\r\n`
  // In pieces, as a network brings it, and open from then on.
  setTimeout(() => response.write(head + picture.slice(0, 10)), 20)
  setTimeout(() => response.write(`${picture.slice(10)}\r\n--frame\r\n`), 40)
  open.add(response)
})
let origin = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.closeAllConnections())

const picture = '<svg xmlns="http://www.w3.org/2000/svg"><text>가</text></svg>'

test('a stream shows the picture of its session, and tells when it is cut', async () => {
  const stream = await openStream(origin, await makeSession(origin, picture))
  expect(stream.frame).toBe(picture)
  open.forEach((response) => response.destroy())
  await stream.ended
})

test('what the app refuses is said', async () => {
  await expect(makeSession(origin, '')).rejects.toThrow('POST /api/session: 400 {}')
  await expect(openStream(origin, 'nobody')).rejects.toThrow('GET /stream/nobody: 404')
})
