import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PartialConfig } from '../../src/core/config/config.ts'
import { asked, engine } from './engine.ts'
import { appImage, conforming, foreignImage, prefix, redis } from './images.ts'
import { startRegistry } from './registry.ts'
import { clausesThatAre, start, verify } from './verify.ts'

const limit = ['--limit', '20']
// Nothing here can say them: trivy and cosign are stubs in tests of their own.
const unsaid = ['SEC-SCAN', 'SEC-SIGN']
const both: PartialConfig = { image: { platforms: ['linux/amd64', 'linux/arm64'] } }

let registry: Awaited<ReturnType<typeof startRegistry>>
let env: Record<string, string>

beforeAll(async () => {
  registry = await startRegistry()
  const configuration = join(mkdtempSync(join(tmpdir(), 'registries-')), 'registries.conf')
  writeFileSync(configuration, `[[registry]]\nlocation = "${registry.host}"\ninsecure = true\n`)
  env = { CONTAINERS_REGISTRIES_CONF: configuration }
})
afterAll(() => registry.stop())

describe.concurrent('an image that keeps the contract', () => {
  test.each([
    [['dash'], redis.alpine],
    [['bash', '--posix'], redis.debian],
    [['busybox', 'sh'], redis.alpine],
  ] as const)('passes all in %j beside %s', async (shell, beside) => {
    const outcome = await verify({ image: conforming, redis: beside, shell, args: limit })
    expect(outcome.code, outcome.tap).toBe(0)
    expect(clausesThatAre('skip', outcome)).toEqual(['ARCH-ARM64', ...unsaid])
  })
})

describe.concurrent('an image of a registry', () => {
  /** Pushes an image; the reference of the only platform that it has. */
  async function pushed(local: string, name: string) {
    const reference = `${registry.host}/app:${name}`
    await asked('tag', local, reference)
    await asked('push', '-q', ...(engine === 'podman' ? ['--tls-verify=false'] : []), reference)
    await asked('rmi', reference)
    return { reference, ...registry.manifests.get(name)! }
  }
  const trial = (image: string) => ({ image, redis: redis.alpine, settings: both, args: limit, env })

  test('passes by the digest of its list of platforms', async () => {
    const { type, bytes } = await pushed(conforming, 'amd64')
    const entry = (architecture: string, digest: string) => ({
      mediaType: type,
      size: bytes.length,
      digest,
      platform: { architecture, os: 'linux' },
    })
    const list = {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [entry('arm64', `sha256:${'0'.repeat(64)}`), entry('amd64', registry.keep('amd64', type, bytes))],
    }
    const digest = registry.keep('listed', list.mediaType, Buffer.from(JSON.stringify(list)))
    const outcome = await verify(trial(`${registry.host}/app:listed`))
    expect(clausesThatAre('not ok', outcome), outcome.tap).toEqual([])
    expect(clausesThatAre('skip', outcome), outcome.tap).toEqual(unsaid)
    expect(outcome.json!.digests).toContain(digest)
    expect(outcome.tap).toMatch(/^ok \d+ - IMG-SIZE\n# \d+ MB in its layers$/m)
  })

  test('without one of its platforms: ARCH-ARM64', async () => {
    const outcome = await verify(trial((await pushed(conforming, 'single')).reference))
    expect(clausesThatAre('not ok', outcome), outcome.tap).toEqual(['ARCH-ARM64'])
  })

  test('that calls itself one of the other architecture: ARCH-AMD64', async () => {
    const outcome = await verify(trial((await pushed(await foreignImage(), 'foreign')).reference))
    expect(clausesThatAre('not ok', outcome), outcome.tap).toEqual(['ARCH-AMD64'])
  })
})

// What podman knows and docker does not is refused, and what docker does not say of an image is not there.
const asDocker = `#!/bin/sh
case "$*" in
  --version) echo 'Docker version 27.3.1, build ce12230'; exit ;;
  *--read-only-tmpfs* | *ManifestType* | *Descriptor*) echo "docker: unknown: $*" >&2; exit 125 ;;
  'manifest inspect'*) echo 'no such manifest' >&2; exit 1 ;;
esac
exec ${engine} "$@"
`

test.concurrent('asks nothing of docker that docker does not know', async () => {
  const docker = join(mkdtempSync(join(tmpdir(), 'docker-')), 'docker')
  writeFileSync(docker, asDocker, { mode: 0o755 })
  const trial = { image: conforming, redis: redis.alpine, args: [...limit, '--engine', docker] }
  const outcome = await verify(trial)
  expect(outcome.code, outcome.tap).toBe(0)
  expect(clausesThatAre('skip', outcome)).toEqual(['ARCH-ARM64', 'IMG-OCI', ...unsaid])
  expect(outcome.tap).toContain('# engine: Docker version 27.3.1')
})

test.concurrent('an image as the published v0.1.4 fails what v0.1.4 was seen to fail', async () => {
  const published = await appImage('published', ['USER 0', 'ENTRYPOINT ["/bin/node", "/published.mjs"]'])
  const outcome = await verify({ image: published, redis: redis.debian, args: limit })
  expect([...clausesThatAre('not ok', outcome)].sort()).toEqual([
    'APP-ENV-REDIS-HOST',
    'APP-ENV-REDIS-PASSWORD',
    'APP-ENV-REDIS-PORT',
    'APP-HEALTH-LIVE',
    'APP-HEALTH-READY',
    'APP-PORT',
    'APP-SIGTERM',
    'SEC-NONROOT',
  ])
  expect(outcome.tap).toContain('# exit code 143; the request under way got no answer')
})

test.concurrent('an image that never listens has its verdict within its time', async () => {
  const deaf = await appImage('deaf', ['ENV FAULTS=deaf'])
  const begin = performance.now()
  const outcome = await verify({ image: deaf, redis: redis.alpine, args: ['--limit', '5'] })
  expect(performance.now() - begin).toBeLessThan(120_000)
  expect(outcome.code).toBe(1)
  expect(clausesThatAre('not ok', outcome)).toContain('APP-PORT')
})

test.concurrent.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s leaves nothing behind', async (signal, status) => {
  const trial = start({ image: conforming, redis: redis.alpine, args: limit })
  const run = () => /^# run: (.*)$/m.exec(trial.tap())?.[1] ?? 'none yet'
  const containers = () => asked('ps', '-aq', '--filter', `label=verify-image=${run()}`)
  const wait = { timeout: 60_000, interval: 200 }
  await expect.poll(async () => (await containers()).split('\n'), wait).toHaveLength(3)
  // As a terminal does: to all that run in it. Another program sends it to the script alone.
  process.kill(signal === 'SIGINT' ? -trial.pid : trial.pid, signal)
  expect((await trial.ended).code).toBe(status)
  expect(await containers()).toBe('')
})

test.concurrent.each([
  [['--limit', 'soon'], '--limit takes whole seconds'],
  [['--json'], '--json needs a value'],
  [['--port'], 'unknown option --port'],
  [['--engine', 'none-such'], 'none-such does not answer'],
  [['--redis', `${prefix}/none:1`], `cannot get the image ${prefix}/none:1`],
  [[`${prefix}/none:1`], `cannot get the image ${prefix}/none:1`],
])('%j: nothing can be run, and it says why', async (args, reason) => {
  const { code, tap, json } = await verify({ image: conforming, redis: redis.alpine, args })
  expect({ code, json }).toEqual({ code: 2, json: null })
  expect(tap).toMatch(/^Bail out! /)
  expect(tap).toContain(reason)
})

test.concurrent('a Redis image without a shell cannot be used, and it says so', async () => {
  const { code, tap } = await verify({ image: conforming, redis: conforming, args: limit })
  expect({ code, tap }).toEqual({ code: 2, tap: expect.stringContaining('Bail out! cannot start') as string })
})
