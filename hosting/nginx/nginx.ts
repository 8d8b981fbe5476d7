import { spawn, type ChildProcess } from 'node:child_process'
import {
  cpSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']

/** The nginx of this machine; null where there is none. */
export const nginxProgram: string | null =
  folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path)) ?? null

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** Whether this machine's nginx can serve `.br`. */
export const hasBrotli = existsSync(brotliModule)

/** Whether this machine can be asked over IPv6. */
export const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'))

const nobody = 65534

/** An nginx that runs our configuration, on loopback, as nobody. */
export interface Nginx {
  readonly origin: string
  readonly ipv6Origin: string
  /** What it wrote to its log of errors. */
  readonly errors: () => string
  readonly stop: () => Promise<void>
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

async function answers(origin: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const response = await fetch(`${origin}/`).catch(() => null)
    if (response) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('nginx stopped')
}

/** Starts nginx with `nginx.conf`, as `change` makes it, and the page's files in `site`. */
export async function startNginx(site: string, change = (conf: string): string => conf): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const writable = join(folder, 'tmp')
  cpSync(join(import.meta.dirname, 'configurator'), join(folder, 'configurator'), { recursive: true })
  if (hasBrotli) {
    mkdirSync(join(folder, 'configurator/modules'), { recursive: true })
    cpSync(join(import.meta.dirname, 'brotli.conf'), join(folder, 'configurator/modules/brotli.conf'))
  }

  const port = await freePort()
  const ipv6 = readFileSync(join(import.meta.dirname, 'ipv6.conf'), 'utf8')
  writeFileSync(join(folder, 'ipv6.conf'), ipv6.replace('[::]:8080', `[${hasIpv6 ? '::1' : '::'}]:${port}`))
  const text = change(readFileSync(join(import.meta.dirname, 'nginx.conf'), 'utf8'))
    .replaceAll(' /tmp/', ` ${writable}/`)
    .replace(/listen \d+/, `listen 127.0.0.1:${port}`)
    .replace('/etc/nginx/', `${folder}/`)
    .replaceAll('/usr/share/nginx/html', site)
    .replaceAll('/var/www/realtime-svg-configurator', site)
  writeFileSync(join(folder, 'nginx.conf'), `${hasBrotli ? `load_module ${brotliModule};\n` : ''}${text}`)

  const log = join(folder, 'error.log')
  mkdirSync(writable)
  chmodSync(writable, 0o777)
  chmodSync(folder, 0o755)
  const identity = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;']
  const child = spawn(nginxProgram!, args, { ...identity, stdio: ['ignore', 'ignore', openSync(log, 'a')] })
  const ended = new Promise((resolve) => child.once('close', resolve))
  const errors = () => readFileSync(log, 'utf8')

  const origin = `http://127.0.0.1:${port}`
  await answers(origin, child).catch((error: Error) => {
    throw new Error(`${error.message}: ${errors()}`)
  })
  return {
    origin,
    ipv6Origin: `http://[::1]:${port}`,
    errors,
    stop: async () => {
      child.kill()
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}
