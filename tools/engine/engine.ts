import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

const answers = (name: string) => spawnSync(name, ['ps', '-q']).status === 0

/** `podman`: the engine that ENGINE names, else the first that answers; null without any. */
export const engine: string | null =
  [process.env.ENGINE ?? '', 'docker', 'podman', 'nerdctl'].find((name) => name !== '' && answers(name)) ?? null

const run = promisify(execFile)

/** What the engine prints. */
export const asked = async (...args: string[]): Promise<string> => (await run(engine!, args)).stdout.trim()

/** Where a program of this machine is: `/usr/bin/redis-server`; null if it is not installed. */
export function programPath(name: string): string | null {
  const { status, stdout } = spawnSync('sh', ['-c', 'command -v "$1"', 'sh', name], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

/** The libraries that a program of this machine is linked to; none of a static one. */
export function libraries(program: string): readonly string[] {
  try {
    const text = execFileSync('ldd', [program], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return text.match(/\/[^\s)]+/g) ?? []
  } catch {
    return []
  }
}
