import { createSocket } from 'node:dgram'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that a page may try to reach: it answers everything, and counts whatever comes. */
export interface Listener {
  readonly origin: string
  /** The paths that were asked for, preflights too. */
  readonly paths: Set<string>
  readonly count: { connections: number; bytes: number; datagrams: number }
  readonly close: () => void
}

/** Listens on loopback, on one port for TCP and UDP. */
export async function listener(): Promise<Listener> {
  const paths = new Set<string>()
  const count = { connections: 0, bytes: 0, datagrams: 0 }
  const note = ({ url = '' }: IncomingMessage) => paths.add(url.replace(/^\/|\?$/g, ''))
  const server = createServer((request, response) => {
    note(request)
    const anyone = {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Allow-Methods': '*',
    }
    response
      .writeHead(200, { ...anyone, 'Content-Type': 'text/html' })
      .end('<!doctype html><title>listener</title><body>')
  })
  server.on('upgrade', (request, socket) => {
    note(request)
    socket.destroy()
  })
  server.on('connection', (socket) => {
    count.connections += 1
    socket.on('data', (data: Buffer) => (count.bytes += data.length))
    socket.on('error', () => null)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const datagrams = createSocket('udp4').on('message', (data) => {
    count.datagrams += 1
    count.bytes += data.length
  })
  await new Promise<void>((resolve) => datagrams.bind(port, '127.0.0.1', resolve))
  const close = () => {
    datagrams.close()
    server.close()
    server.closeAllConnections()
  }
  return { origin: `http://127.0.0.1:${port}`, paths, count, close }
}
