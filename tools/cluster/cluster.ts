import { mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Age, ages, type Options, printed, run, type Run } from '../kube/kube.ts'
import { programPath, programs } from '../kube/programs.ts'

// Only this one: a test never touches the cluster that a person happens to work with.
const kubeconfig = process.env.CLUSTER_KUBECONFIG ?? ''

const folder = mkdtempSync(join(tmpdir(), 'cluster-'))

/** A folder in which `kubectl` and `helm` are of one age. */
function programsOf(age: Age): string {
  const bin = mkdtempSync(join(folder, `${age}-`))
  for (const name of ['kubectl', 'helm'] as const) symlinkSync(programPath(name, programs[name][age]), join(bin, name))
  return bin
}

const bins = Object.fromEntries(ages.map((age) => [age, programsOf(age)])) as Record<Age, string>

const environment = (age: Age) => ({
  KUBECONFIG: kubeconfig,
  PATH: `${bins[age]}:${process.env.PATH}`,
  HELM_CACHE_HOME: join(folder, 'helm'),
})

/** What a person types into a terminal that has the programs of this age. */
export const bash = (age: Age, script: string, options: Options = {}): Promise<Run> =>
  run('bash', ['-c', script], { ...options, env: environment(age) })

/** A program of this age and what it needs to find the cluster, for what has to stay open. */
export const programOf = (age: Age, name: 'kubectl' | 'helm') => ({
  path: join(bins[age], name),
  env: { ...process.env, ...environment(age) },
})

const program =
  (name: 'kubectl' | 'helm') =>
  (age: Age, args: readonly string[], options: Options = {}): Promise<Run> =>
    run(programOf(age, name).path, args, { ...options, env: environment(age) })

/** The real kubectl on the cluster of CLUSTER_KUBECONFIG. */
export const kubectl = program('kubectl')

/** The real Helm on that cluster. */
export const helm = program('helm')

/** Throws away a namespace with all that is in it, and waits for its end. */
export async function removeNamespace(namespace: string): Promise<void> {
  printed(await kubectl('newest', ['delete', 'namespace', namespace, '--ignore-not-found', '--timeout=90s']))
}

/** The minor version of the API server: 35. */
export async function serverMinor(): Promise<number> {
  const { minor } = JSON.parse(printed(await kubectl('newest', ['get', '--raw', '/version']))) as { minor: string }
  return Number.parseInt(minor, 10)
}
