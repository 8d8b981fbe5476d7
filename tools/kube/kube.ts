import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { programPath, programs } from './programs.ts'

export type Age = 'oldest' | 'newest'
export const ages: readonly Age[] = ['oldest', 'newest']

export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Options {
  readonly input?: string
  readonly cwd?: string
  /** Beside a PATH and a home of its own: `{ KUBECONFIG: '/tmp/config' }`. */
  readonly env?: Readonly<Record<string, string>>
}

// A home of its own: no test reads or writes the developer's clusters, repositories or caches.
const home = mkdtempSync(join(tmpdir(), 'kube-home-'))
const ownEnv = { PATH: process.env.PATH, HOME: home, KUBECONFIG: join(home, 'no-cluster') }

/** Runs a program to its end; a failure is a code, not an exception. */
export function run(
  program: string,
  args: readonly string[],
  { input = '', cwd = home, env = {} }: Options = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...ownEnv, ...env } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code: code ?? -1, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
    // A program that stops before it has read all of its input says so by its exit code.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** Runs the real Helm; a failure is a code, not an exception. */
export const helm = (age: Age, args: readonly string[], options: Options = {}): Promise<Run> =>
  run(programPath('helm', programs.helm[age]), args, options)

/** Runs the real kubectl, without a cluster. */
export const kubectl = (age: Age, args: readonly string[], options: Options = {}): Promise<Run> =>
  run(programPath('kubectl', programs.kubectl[age]), args, options)

/** The text that a program printed; throws with what it complained about when it failed. */
export function printed({ code, stdout, stderr }: Run): string {
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}${stdout}`)
  return stdout
}
