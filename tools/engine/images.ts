import { copyFileSync, chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { asked, libraries, programPath } from './engine.ts'

/** Everything is made of programs of this machine: no test needs a registry of the world. */
export const needed = ['redis-server', 'redis-cli', 'busybox', 'bash'] as const

/** Where the images of the tests have their names: `localhost/verify-image-test/node:1`. */
export const prefix = 'localhost/verify-image-test'
const name = (of: string) => `${prefix}/${of}:1`

/** A folder with a file system in which these programs run, by their places in it. */
function rootOf(folder: string, programs: Readonly<Record<string, string>>): void {
  for (const [place, program] of Object.entries(programs)) {
    for (const [from, to] of [[program, place], ...libraries(program).map((path) => [path, path])] as const) {
      mkdirSync(dirname(join(folder, to)), { recursive: true })
      copyFileSync(from, join(folder, to))
    }
  }
  mkdirSync(join(folder, 'tmp'), { recursive: true })
  chmodSync(join(folder, 'tmp'), 0o1777)
}

/** Builds an image of what `fill` puts into `root/`, and of the lines of a Dockerfile. */
async function build(
  of: string,
  lines: readonly string[],
  fill: (root: string) => void = () => undefined,
  args: readonly string[] = [],
) {
  const folder = mkdtempSync(join(tmpdir(), 'image-'))
  mkdirSync(join(folder, 'root'))
  fill(join(folder, 'root'))
  writeFileSync(join(folder, 'Dockerfile'), `${lines.join('\n')}\n`)
  await asked('build', '-q', ...args, '-t', name(of), folder)
  rmSync(folder, { recursive: true })
  return name(of)
}

const applets = ['sh', 'timeout', 'sleep', 'mkfifo', 'rm', 'cat', 'head']

/** A Redis image: as Alpine's with busybox alone, or as Debian's with bash. `server` stands for redis-server, if given. */
export function redisImage(of: string, shell: 'alpine' | 'debian', server = '') {
  return build(of, ['FROM scratch', 'COPY root /', 'VOLUME /data', 'WORKDIR /data', 'ENV PATH=/bin'], (root) => {
    const bash = shell === 'debian' ? { '/bin/bash': programPath('bash')! } : {}
    const real = server === '' ? '/bin/redis-server' : '/bin/real-redis-server'
    const programs = { [real]: programPath('redis-server')!, '/bin/redis-cli': programPath('redis-cli')! }
    rootOf(root, { ...programs, ...bash, '/bin/busybox': programPath('busybox')! })
    for (const applet of shell === 'alpine' ? [...applets, 'nc'] : applets)
      symlinkSync('busybox', join(root, 'bin', applet))
    if (server !== '') writeFileSync(join(root, 'bin/redis-server'), `#!/bin/sh\n${server}\n`, { mode: 0o755 })
  })
}

/** The Redis images that keep the contract, as Alpine and as Debian make one. */
export const redis = { alpine: name('redis-alpine'), debian: name('redis-debian') } as const

export async function redisImages(): Promise<void> {
  await redisImage('redis-alpine', 'alpine')
  await redisImage('redis-debian', 'debian')
}

const scripts = join(import.meta.dirname, 'images')

/** `/bin/node` and the apps. */
function nodeRoot(root: string): void {
  rootOf(root, { '/bin/node': process.execPath })
  for (const script of ['conforming.mjs', 'published.mjs']) copyFileSync(join(scripts, script), join(root, script))
}
const asConforming = ['USER 1000', 'ENTRYPOINT ["/bin/node", "/conforming.mjs"]']

/** The app that keeps the contract; all others are made from it. */
export const conforming = name('node')

export const nodeImage = () =>
  build('node', ['FROM scratch', 'COPY root /', 'COPY --chown=1000:1000 root/tmp /state', ...asConforming], nodeRoot)

/** `appImage('port', ['ENV FAULTS=port'])`: an app as the lines say, the conforming one if they say nothing else. */
export const appImage = (
  of: string,
  lines: readonly string[],
  fill?: (root: string) => void,
  args?: readonly string[],
) => build(of, [`FROM ${conforming}`, ...lines], fill, args)

/** The conforming app of this machine, that calls itself one of the other architecture. */
export const foreignImage = () =>
  build('foreign', ['FROM scratch', 'COPY root /', ...asConforming], nodeRoot, [
    '--no-cache',
    '--platform',
    'linux/arm64',
  ])
