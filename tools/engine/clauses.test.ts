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

describe.concurrent('what an image breaks is told by the clause that says so, and by no other', () => {
  test.each([
    ['port', 'APP-PORT'],
    ['redis-host', 'APP-ENV-REDIS-HOST'],
    ['redis-port', 'APP-ENV-REDIS-PORT'],
    ['password', 'APP-ENV-REDIS-PASSWORD'],
    ['level', 'APP-ENV-LOG-LEVEL'],
    ['live', 'APP-HEALTH-LIVE'],
    ['ready', 'APP-HEALTH-READY'],
    ['sigterm', 'APP-SIGTERM'],
    ['memory', 'APP-RES-MEM-MIN'],
    ['write', 'SEC-READONLY'],
  ])('%s: %s', async (fault, clause) => {
    expect(await failing(await appImage(fault, [`ENV FAULT=${fault}`]))).toEqual([clause])
  })

  // It needs a second and a half of a processor: fifteen seconds of a tenth.
  test('cpu: APP-RES-CPU-MIN', async () => {
    expect(await failing(await appImage('cpu', ['ENV FAULT=cpu']), ['--limit', '12'])).toEqual(['APP-RES-CPU-MIN'])
  })

  test('root: SEC-NONROOT', async () => {
    expect(await failing(await appImage('root', ['USER 0']))).toEqual(['SEC-NONROOT'])
  })

  test('600 MB: IMG-SIZE', async () => {
    const image = await appImage('large', ['COPY root /'], (root) => {
      writeFileSync(join(root, 'large'), '')
      truncateSync(join(root, 'large'), 600_000_000)
    })
    expect(await failing(image)).toEqual(['IMG-SIZE'])
  })

  test.each([
    ['redis-settings', 'exec real-redis-server "$@" --save "60 1"', 'REDIS-CMD'],
    ['redis-elsewhere', 'exec real-redis-server --port 6380 "$@"', 'REDIS-PORT'],
  ])('%s: %s', async (of, server, clause) => {
    expect(await failing(conforming, [], await redisImage(of, 'alpine', server))).toEqual([clause])
  })
  test("Docker's own format: IMG-OCI", async () => {
    expect(
      await failing(await appImage('docker-format', ['ENV FORMAT=docker'], undefined, ['--format', 'docker'])),
    ).toEqual(['IMG-OCI'])
  })

  test.each([
    ['trivy', 'exit 9', 'SEC-SCAN'],
    ['cosign', 'exit 1', 'SEC-SIGN'],
  ])('%s that says no: %s', async (program, does, clause) => {
    const folder = mkdtempSync(join(tmpdir(), 'programs-'))
    writeFileSync(join(folder, program), `#!/bin/sh\n${does}\n`, { mode: 0o755 })
    const env = { PATH: `${folder}:${process.env.PATH}` }
    expect(await failing(conforming, [], redis.alpine, env)).toEqual([clause])
  })
})
