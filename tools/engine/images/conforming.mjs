// An app that keeps the contract. FAULT, set in its image, makes it break one clause.
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'

const { FAULT: fault = '', LOG_LEVEL, PORT, REDIS_HOST, REDIS_PASSWORD, REDIS_PORT = '6379' } = process.env
if (!REDIS_HOST) throw new Error('REDIS_HOST is not set')

const host = fault === 'redis-host' ? '127.0.0.1' : REDIS_HOST
const redisPort = fault === 'redis-port' ? 6379 : Number(REDIS_PORT)
const password = fault === 'password' ? '' : (REDIS_PASSWORD ?? '')

/** Whether Redis answers. */
const pings = () =>
  new Promise((resolve) => {
    const socket = connect(redisPort, host, () => {
      socket.write(password === '' ? 'PING\r\n' : `AUTH ${password}\r\nPING\r\n`)
    })
    socket.setTimeout(1000, () => socket.destroy())
    socket.on('error', () => resolve(false))
    socket.on('close', () => resolve(false))
    socket.on('data', (data) => {
      if (!data.includes('PONG')) return
      resolve(true)
      socket.destroy()
    })
  })

const routes = {
  '/health': async () => (fault === 'live' ? 404 : 200),
  '/ready': async () => ((await pings()) || fault === 'ready' ? 200 : 503),
}

if (fault === 'level' && LOG_LEVEL === 'trace') process.exit(1)
if (fault === 'write') writeFileSync('/state/started', '')
if (fault === 'memory') globalThis.taken = Buffer.alloc(200 * 1024 * 1024, 1)
const used = () => process.cpuUsage().user + process.cpuUsage().system
while (fault === 'cpu' && used() < 1_500_000);

const server = createServer((request, response) => {
  void (routes[request.url]?.() ?? Promise.resolve(404)).then((status) => {
    response.writeHead(status).end(String(status))
  })
})
process.on('SIGTERM', () => {
  if (fault !== 'sigterm') server.close()
})
if (fault === 'deaf') setInterval(() => undefined, 1000)
else server.listen(fault === 'port' ? Number(PORT ?? 3000) : 8080, '0.0.0.0')
