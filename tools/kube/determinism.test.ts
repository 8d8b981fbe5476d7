import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { bundled, seed } from './configurations.ts'

const root = join(import.meta.dirname, '../..')
const zones = [
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'Asia/Seoul', LC_ALL: 'ko_KR.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'en_US.UTF-8' },
]

/** The digest of each configuration's zip, made by a process of that place. */
async function digests(place: { readonly TZ: string; readonly LC_ALL: string }): Promise<string[]> {
  const program = ['--import', 'tsx', 'tools/kube/zip-digests.ts']
  const { stdout } = await promisify(execFile)(process.execPath, program, {
    cwd: root,
    env: { ...process.env, ...place },
  })
  return stdout.trim().split('\n')
}

test(`the same zips everywhere: ${zones.map(({ TZ }) => TZ).join(', ')} (${bundled.length} configurations, SEED=${seed})`, async () => {
  const [here, ...elsewhere] = await Promise.all(zones.map(digests))
  expect(here).toHaveLength(bundled.length)
  expect(new Set(here).size).toBe(bundled.length)
  expect(elsewhere).toEqual([here, here])
})
