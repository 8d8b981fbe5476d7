// An app that keeps the contract. FAULTS, set in its image, makes it break a clause with each of its words.
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'

const { FAULTS = '', LOG_LEVEL, PORT, REDIS_HOST, REDIS_PASSWORD, REDIS_PORT = '6379' } = process.env
const has = (fault) => FAULTS.split(' ').includes(fault)
if (!REDIS_HOST) throw new Error('REDIS_HOST is not set')

const host = has('redis-host') ? '127.0.0.1' : REDIS_HOST
const redisPort = has('redis-port') ? 6379 : Number(REDIS_PORT)
const password = has('password') ? '' : (REDIS_PASSWORD ?? '')

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
  '/health': async () => (has('live') ? 404 : 200),
  '/ready': async () => ((await pings()) || has('ready') ? 200 : 503),
}

if (has('level') && LOG_LEVEL === 'trace') process.exit(1)
if (has('write')) writeFileSync('/state/started', '')
if (has('memory')) globalThis.taken = Buffer.alloc(200 * 1024 * 1024, 1)
const used = () => process.cpuUsage().user + process.cpuUsage().system
while (has('cpu') && used() < 3_000_000);

const server = createServer((request, response) => {
  void (routes[request.url]?.() ?? Promise.resolve(404)).then((status) => {
    response.writeHead(status).end(String(status))
  })
})
process.on('SIGTERM', () => {
  if (!has('sigterm')) server.close()
})
if (has('deaf')) setInterval(() => undefined, 1000)
else server.listen(has('port') ? Number(PORT ?? 3000) : 8080, '0.0.0.0')
