import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { programOf } from './shells.ts'

/** The container of the Redis Deployment, as far as it starts and asks a server. */
export interface RedisContainer {
  readonly command: readonly string[]
  readonly args: readonly string[]
  readonly readinessProbe: { readonly exec: { readonly command: readonly string[] } }
}

/** A Redis of this machine that runs as the container would. */
export interface RunningRedis {
  readonly folder: string
  readonly port: number
  readonly process: ChildProcess
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address ? address.port : 0
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.destroy() !== null))
    socket.on('error', () => resolve(false))
  })
}

/**
 * Starts the container's own command with its own arguments, `$(REDIS_PASSWORD)` put in as the kubelet does. Only the port and
 * the folder are the test's.
 */
export async function startRedis({ command, args }: RedisContainer, password: string): Promise<RunningRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'))
  const port = await freePort()
  const given = args.map((argument) => argument.replaceAll('$(REDIS_PASSWORD)', password))
  const process = spawn(programOf(command[0]!)!, [
    ...command.slice(1),
    ...given,
    '--port',
    String(port),
    '--dir',
    folder,
  ])
  // The probe asks the usual port, which may be another server's here.
  writeFileSync(join(folder, 'redis-cli'), `#!/bin/sh\nexec ${programOf('redis-cli')!} -p ${port} "$@"\n`)
  chmodSync(join(folder, 'redis-cli'), 0o755)
  while (process.exitCode === null && !(await answers(port))) await new Promise(setImmediate)
  return { folder, port, process }
}

export async function stopRedis({ folder, process }: RunningRedis): Promise<void> {
  process.kill()
  if (process.exitCode === null) await once(process, 'exit')
  rmSync(folder, { recursive: true })
}

/** The exit code of the readiness command in the container, with what the environment holds as password. */
export function readiness(
  { folder }: RunningRedis,
  { readinessProbe }: RedisContainer,
  password?: string,
): Promise<number> {
  const [program, ...args] = readinessProbe.exec.command
  const env = { PATH: `${folder}:/usr/bin:/bin`, ...(password !== undefined && { REDISCLI_AUTH: password }) }
  return new Promise((resolve) => {
    execFile(program!, args, { env }, (error) => resolve(error ? Number(error.code) : 0))
  })
}

const encode = (words: readonly string[]) =>
  `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`

/** Sends commands down one connection and gives the first bytes of each reply's line: `+OK`, `:1`, `-OOM …`. */
export async function ask({ port }: RunningRedis, commands: Iterable<readonly string[]>): Promise<string[]> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8')
  let text = ''
  let sent = 0
  socket.on('data', (chunk: string) => (text += chunk))
  for (const command of commands) {
    sent += 1
    if (!socket.write(encode(command))) await once(socket, 'drain')
  }
  while (text.split('\r\n').length <= sent) await once(socket, 'data')
  socket.destroy()
  return text.split('\r\n').slice(0, sent)
}

/** The most memory that the process ever had, in bytes: what the kernel holds against a container's limit. */
export function peakMemory({ process }: RunningRedis): number {
  const [, kibibytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${process.pid}/status`, 'utf8')) ?? []
  return Number(kibibytes) * 1024
}
