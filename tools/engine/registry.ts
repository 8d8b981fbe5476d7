import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Manifest {
  readonly type: string
  readonly bytes: Buffer
}

const digestOf = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** As much of a registry as one push and its pulls need (OCI distribution 1.1), in memory. */
export async function startRegistry() {
  const blobs = new Map<string, Buffer>()
  const manifests = new Map<string, Manifest>()
  const uploads = new Map<string, Buffer>()

  function keep(name: string, type: string, bytes: Buffer): string {
    const digest = digestOf(bytes)
    manifests.set(name, { type, bytes }).set(digest, { type, bytes })
    return digest
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname, searchParams } = new URL(request.url!, 'http://registry')
    const [, kind = '', id = ''] = /\/(blobs\/uploads|blobs|manifests)\/([^/]*)$/.exec(pathname) ?? []
    const send = (status: number, headers: Record<string, string | number>, body?: Buffer) =>
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body)
    if (kind === '') return send(200, {})
    if (kind === 'blobs/uploads') {
      const upload = id || String(uploads.size)
      uploads.set(upload, Buffer.concat([uploads.get(upload) ?? Buffer.alloc(0), await bodyOf(request)]))
      const digest = searchParams.get('digest')
      if (digest !== null) blobs.set(digest, uploads.get(upload)!)
      const location = `${pathname.replace(/[^/]*$/, '')}${upload}`
      return send(digest === null ? 202 : 201, { location, range: `0-${uploads.get(upload)!.length - 1}` })
    }
    if (request.method === 'PUT') {
      const digest = keep(id, request.headers['content-type']!, await bodyOf(request))
      return send(201, { 'docker-content-digest': digest, location: `${pathname.replace(/[^/]*$/, '')}${digest}` })
    }
    const blob = blobs.get(id)
    const found = kind === 'blobs' ? blob && { type: 'application/octet-stream', bytes: blob } : manifests.get(id)
    if (!found) return send(404, {})
    const headers = { 'content-type': found.type, 'content-length': found.bytes.length }
    return send(200, { ...headers, 'docker-content-digest': digestOf(found.bytes) }, found.bytes)
  }

  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    manifests,
    keep,
    stop: () => server.close(),
  }
}
