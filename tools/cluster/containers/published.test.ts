import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checked } from '../../../src/core/program/samples.ts'
import { makeSession, openStream } from '../app-session.ts'
import { commandBlocks, unpacked } from '../bundle.ts'
import { bash, helm, kubectl, programOf, removeNamespace } from '../cluster.ts'

// On a cluster whose nodes run containers: the published image, from its registry, with the defaults.
const namespace = `svg-test-${Date.now().toString(36)}-running`
const config = checked({ release: { namespace } })
const folder = unpacked(config)
const [whole] = commandBlocks(readFileSync(join(folder, 'README.md'), 'utf8'))
const picture = '<svg xmlns="http://www.w3.org/2000/svg"><text>가</text></svg>'

afterAll(() => removeNamespace(namespace))

/** Through the Service, as its port-forward command does; gives the address and how to end it. */
async function forwarded(): Promise<{ origin: string; close: () => void }> {
  const { path, env } = programOf('newest', 'kubectl')
  const args = ['port-forward', 'service/realtime-svg', ':80', '--namespace', namespace]
  const child = spawn(path, args, { env })
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      const found = /127\.0\.0\.1:(\d+)/.exec(data.toString())?.[1]
      if (found !== undefined) resolve(found)
    })
    child.on('close', (code) => reject(new Error(`port-forward ended: ${code}`)))
  })
  return { origin: `http://127.0.0.1:${port}`, close: () => child.kill() }
}

test('the bundle runs, a session is seen through the Service, and a rollout cuts its stream', async () => {
  expect(await bash('newest', whole!, { cwd: folder })).toMatchObject({ code: 0 })
  const first = await forwarded()
  const stream = await openStream(first.origin, await makeSession(first.origin, picture))
  expect(stream.frame).toBe(picture)

  const target = ['deployment/realtime-svg', '--namespace', namespace]
  expect(await kubectl('newest', ['rollout', 'restart', ...target])).toMatchObject({ code: 0 })
  expect(await kubectl('newest', ['rollout', 'status', ...target, '--timeout=5m'])).toMatchObject({ code: 0 })
  await stream.ended
  first.close()

  const second = await forwarded()
  expect((await openStream(second.origin, await makeSession(second.origin, picture))).frame).toBe(picture)
  second.close()
  expect(await kubectl('newest', ['delete', '-k', folder])).toMatchObject({ code: 0 })
})

test.each(['oldest', 'newest'] as const)('helm test of Helm %s passes on the published image', async (age) => {
  const release = ['realtime-svg', '--namespace', namespace]
  const install = ['upgrade', '--install', '--reset-values', 'realtime-svg', 'chart/realtime-svg', '-f', 'values.yaml']
  const target = ['--namespace', namespace, '--create-namespace', '--wait', '--timeout=5m']
  expect(await helm(age, [...install, ...target], { cwd: folder })).toMatchObject({ code: 0 })
  expect(await helm(age, ['test', ...release])).toMatchObject({ code: 0 })
  expect(await helm(age, ['uninstall', ...release, '--wait'])).toMatchObject({ code: 0 })
})
