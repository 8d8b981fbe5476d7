import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completed } from '../../src/core/config/completed.ts'
import { streamTimeouts } from '../../src/core/streams/idle.ts'
import { proxies, type Proxy, startProxy } from './proxies.ts'

// Seconds stand for minutes and hours: a default of 1 s for one of 60 s, a stream that is silent for 3 s, and 6 s to allow it.
const byDefault = '1s'
const silence = 3000
const allowed = 6

const stream = '\r\n--frame\r\nContent-Type: image/svg+xml\r\n\r\n<svg/>'

/** The app, as far as a stream goes: a frame, and the next one when something has changed. */
const app: Server = createServer((_, response) => {
  response.writeHead(200, { 'Content-Type': 'multipart/x-mixed-replace; boundary=frame' }).write(stream)
  setTimeout(() => response.end(stream), silence)
})

let port: number
beforeAll(async () => {
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve))
  port = (app.address() as AddressInfo).port
})
afterAll(() => app.close())

/** How many frames a viewer gets, and whether the stream came to its own end. */
const watch = (origin: string): Promise<{ readonly frames: number; readonly isWhole: boolean }> =>
  new Promise((resolve, reject) => {
    get(`${origin}/stream/1`, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      response.on('error', () => {})
      response.on('close', () => resolve({ frames: text.split('--frame').length - 1, isWhole: response.complete }))
    }).on('error', reject)
  })

/** The text under an annotation that the page writes for a class, as its controller hands it to its program. */
function written(className: string, key: string): string {
  const config = completed({ ingress: { enabled: true, className }, streams: { idleSeconds: allowed } })
  const { value } = streamTimeouts(config).find((timeout) => timeout.key === key)!
  // ingress-nginx puts the unit behind the number itself.
  return key.startsWith('nginx.ingress.kubernetes.io/') ? `${value}s` : value
}

const annotations: Readonly<Record<Proxy['name'], readonly string[]>> = {
  nginx: ['nginx.ingress.kubernetes.io/proxy-read-timeout', 'nginx.org/proxy-read-timeout'],
  haproxy: ['haproxy.org/timeout-server', 'haproxy-ingress.github.io/timeout-server'],
}
const cases = proxies.flatMap((proxy) => annotations[proxy.name].map((key) => [key, proxy] as const))

test.concurrent.each(cases)('a silent stream lives with what is written for %s', async (key, proxy) => {
  const running = await startProxy(proxy, port, written(proxy.name, key))
  expect(await watch(running.origin)).toEqual({ frames: 2, isWhole: true })
  await running.stop()
})

test.concurrent.each(proxies)('a silent stream is cut by the default timeout of $name', async (proxy) => {
  const running = await startProxy(proxy, port, byDefault)
  expect(await watch(running.origin)).toEqual({ frames: 1, isWhole: false })
  await running.stop()
})
