import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Has all that this process and its children leave among temporary files in one folder, which goes when it ends. */
export function ownTemporaryFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'configurator-test-'))
  // A server that gives up its rights finds its files in it.
  chmodSync(folder, 0o711)
  process.env.TMPDIR = folder
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
}
