import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Brings the parser, the schemas and Pulumi's packages from the package registry, once; Vitest runs it before the tests. */
export function setup(): void {
  const cwd = import.meta.dirname
  // Their install scripts fetch programs of Pulumi, which nothing here runs. The models ask for Node 22 and work in Node 20.
  const argv = ['ci', '--ignore-scripts', '--engine-strict=false', '--no-audit', '--no-fund']
  if (!existsSync(join(cwd, 'node_modules/@kubernetes-models/external-secrets')))
    execFileSync('npm', argv, { cwd, stdio: 'inherit' })
}
