// Behaves as the published v0.1.4 was seen to: other variables, no routes of its own, ends by the signal.
import { createServer } from 'node:http'
import { connect } from 'node:net'

const { HOST = '127.0.0.1', PORT = '3000', REDIS_URL = 'redis://127.0.0.1:6379' } = process.env
const redis = new URL(REDIS_URL)

const socket = connect(Number(redis.port), redis.hostname)
socket.on('error', () => process.exit(1))
socket.on('connect', () => {
  socket.removeAllListeners('error').on('error', () => undefined)
  socket.write('PING\r\n')
  createServer((_, response) => response.end('<!doctype html><title>realtime-svg</title>')).listen(Number(PORT), HOST)
})
// Its tini hands the signal on, and nothing handles it.
process.on('SIGTERM', () => process.exit(143))
