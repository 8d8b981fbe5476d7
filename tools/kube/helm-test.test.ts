import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { helm, printed } from './kube.ts'
import { readObjects } from './objects.ts'
import { chart } from './renderings.ts'
import { programOf } from './shells.ts'

const text = printed(
  await helm('newest', ['template', 'svg', chart, '--show-only', 'templates/tests/test-connection.yaml']),
)
const [[pod]] = (await readObjects('newest', [text])) as unknown as [
  [{ spec: { containers: [{ command: string[] }] } }],
]
const [program, ...args] = pod.spec.containers[0].command as [string, ...string[]]

/** A folder with these programs alone, as an image has them. */
function image(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'image-'))
  for (const name of ['sh', ...names]) symlinkSync(programOf(name)!, join(folder, name))
  return folder
}

const contents = { Alpine: ['wget'], Debian: ['bash', 'timeout'] }
const images = Object.entries(contents)
  .filter(([, names]) => names.every((name) => programOf(name) !== null))
  .map(([name, names]) => [name, image(...names)] as const)
afterAll(() => images.forEach(([, folder]) => rmSync(folder, { recursive: true })))

/** What the test's container would end with, against an app that answers with these codes. */
async function outcome(path: string, answers: Readonly<Record<string, number>>) {
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    response.writeHead(answers[url] ?? 404).end('page')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const child = spawn(programOf(program)!, [...args, '127.0.0.1', `${port}`], { env: { PATH: path }, stdio: 'ignore' })
  const code = await new Promise((resolve) => child.on('close', resolve))
  server.close()
  return { isFine: code === 0, asked }
}

test.each(images)('helm test with a Redis image of %s asks both endpoints', async (_, path) => {
  const both = ['/health', '/ready']
  expect(await outcome(path, { '/health': 200, '/ready': 200 })).toEqual({ isFine: true, asked: both })
  expect(await outcome(path, { '/health': 200, '/ready': 503 })).toMatchObject({ isFine: false, asked: both })
  expect(await outcome(path, { '/health': 503, '/ready': 200 })).toMatchObject({ isFine: false, asked: ['/health'] })
})

test('the test names no user or group where the cluster gives them', async () => {
  const args = ['template', 'svg', chart, '--show-only', 'templates/tests/test-connection.yaml']
  const onOpenShift = printed(await helm('newest', [...args, '--set', 'securityContext.ids=cluster']))
  expect(text).toContain('runAsUser: 999')
  expect(onOpenShift).toContain('runAsNonRoot: true')
  expect(onOpenShift).not.toMatch(/runAsUser|runAsGroup|fsGroup/)
})
