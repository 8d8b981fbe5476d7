import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** The program that a controller runs, and what it makes of the timeout that an annotation names. */
export interface Proxy {
  readonly name: 'nginx' | 'haproxy'
  readonly args: (file: string) => readonly string[]
  readonly text: (ports: { readonly own: number; readonly app: number }, folder: string, timeout: string) => string
}

const nginx: Proxy = {
  name: 'nginx',
  args: (file) => ['-c', file, '-g', 'daemon off;'],
  text: ({ own, app }, folder, timeout) => `
    pid ${folder}/pid;
    error_log ${folder}/error.log;
    events {}
    http {
      access_log off;
      client_body_temp_path ${folder}/body;
      proxy_temp_path ${folder}/proxy;
      fastcgi_temp_path ${folder}/fastcgi;
      uwsgi_temp_path ${folder}/uwsgi;
      scgi_temp_path ${folder}/scgi;
      server {
        listen 127.0.0.1:${own};
        location / {
          proxy_pass http://127.0.0.1:${app};
          proxy_http_version 1.1;
          proxy_read_timeout ${timeout};
        }
      }
    }`,
}

const haproxy: Proxy = {
  name: 'haproxy',
  args: (file) => ['-db', '-f', file],
  // The timeout of clients is no annotation, so it stays short here.
  text: ({ own, app }, _, timeout) => `
defaults
  mode http
  timeout connect 5s
  timeout client 1s
  timeout http-request 5s
frontend in
  bind 127.0.0.1:${own}
  default_backend app
backend app
  timeout server ${timeout}
  server app 127.0.0.1:${app}
`,
}

const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']

const programOf = (name: string) => folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null

/** Those of the proxies that this machine has. */
export const proxies: readonly Proxy[] = [nginx, haproxy].filter(({ name }) => programOf(name) !== null)

export const missingProxies = [nginx, haproxy].map(({ name }) => name).filter((name) => programOf(name) === null)

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.destroy() !== null))
    socket.on('error', () => resolve(false))
  })

export interface RunningProxy {
  readonly origin: string
  readonly stop: () => Promise<void>
}

/** Starts a proxy of this machine before an app on loopback, with a timeout as an annotation names it: "4s". */
export async function startProxy({ name, args, text }: Proxy, app: number, timeout: string): Promise<RunningProxy> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`))
  const own = await freePort()
  const file = join(folder, `${name}.conf`)
  writeFileSync(file, text({ own, app }, folder, timeout))
  const child: ChildProcess = spawn(programOf(name)!, args(file), { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()))
  while (!(await answers(own))) {
    if (child.exitCode !== null) throw new Error(said)
    await new Promise(setImmediate)
  }
  return {
    origin: `http://127.0.0.1:${own}`,
    stop: async () => {
      child.kill()
      if (child.exitCode === null) await once(child, 'exit')
      rmSync(folder, { recursive: true })
    },
  }
}
