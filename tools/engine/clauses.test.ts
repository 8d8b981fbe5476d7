import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { appImage, conforming, redis, redisImage } from './images.ts'
import { clausesThatAre, verify } from './verify.ts'

const failing = async (image: string, args: readonly string[] = [], of: string = redis.alpine, env = {}) => {
  const outcome = await verify({ image, redis: of, args: ['--limit', '20', ...args], env, files: ['cosign.pub'] })
  expect(outcome.code, outcome.tap).toBe(1)
  return clausesThatAre('not ok', outcome)
}

/** `{ PATH }` with programs of these names first, which do that. */
function withPrograms(programs: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'))
  for (const [program, does] of Object.entries(programs))
    writeFileSync(join(folder, program), `#!/bin/sh\n${does}\n`, { mode: 0o755 })
  return { PATH: `${folder}:${process.env.PATH}` }
}

const large = (root: string) => {
  writeFileSync(join(root, 'large'), '')
  truncateSync(join(root, 'large'), 600_000_000)
}

// A run takes a minute, so one image has several faults that do not touch each other.
describe.concurrent('what an image breaks is told by the clauses that say so, and by no other', () => {
  test.each([
    ['port', ['APP-PORT']],
    ['redis-host sigterm', ['APP-ENV-REDIS-HOST', 'APP-SIGTERM']],
    ['redis-port live', ['APP-ENV-REDIS-PORT', 'APP-HEALTH-LIVE']],
    ['password level', ['APP-ENV-REDIS-PASSWORD', 'APP-ENV-LOG-LEVEL']],
    ['ready memory write', ['APP-HEALTH-READY', 'APP-RES-MEM-MIN', 'SEC-READONLY']],
  ])('%s: %j', async (faults, clauses) => {
    const image = await appImage(faults.replaceAll(' ', '-'), [`ENV FAULTS="${faults}"`])
    expect((await failing(image)).toSorted()).toEqual(clauses.toSorted())
  })

  // It needs three seconds of a processor: thirty seconds of a tenth.
  test('cpu: APP-RES-CPU-MIN', async () => {
    expect(await failing(await appImage('cpu', ['ENV FAULTS=cpu']), ['--limit', '24'])).toEqual(['APP-RES-CPU-MIN'])
  })

  test("root, 600 MB, Docker's own format: SEC-NONROOT, IMG-SIZE, IMG-OCI", async () => {
    const image = await appImage('root', ['COPY root /', 'USER 0'], large, ['--format', 'docker'])
    expect((await failing(image)).toSorted()).toEqual(['IMG-OCI', 'IMG-SIZE', 'SEC-NONROOT'])
  })

  test.each([
    ['redis-settings', 'exec real-redis-server "$@" --save "60 1"', 'trivy', 'exit 9', ['REDIS-CMD', 'SEC-SCAN']],
    ['redis-elsewhere', 'exec real-redis-server --port 6380 "$@"', 'cosign', 'exit 1', ['REDIS-PORT', 'SEC-SIGN']],
  ])('%s: %s, and %s that says no: %s', async (of, server, program, does, clauses) => {
    const redisOf = await redisImage(of, 'alpine', server)
    expect((await failing(conforming, [], redisOf, withPrograms({ [program]: does }))).toSorted()).toEqual(clauses)
  })
})
