import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ages, helm, printed } from '../../tools/kube/kube.ts'
import { chartRepository, packageChart } from './chart-repository.ts'
import { chartFolder } from './chart-sources.ts'
import { listen, staticServer } from '../serve/static-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'repository-'))
const server = staticServer(folder, '/some/sub-path/')
let repository = ''

beforeAll(async () => {
  for (const { path, content } of chartRepository()) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  repository = `http://127.0.0.1:${await listen(server, 0)}/some/sub-path/charts`
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const rendered = async (age: (typeof ages)[number], chart: readonly string[]) =>
  printed(await helm(age, ['template', 'svg', ...chart, '--set', 'redis.auth.enabled=true']))

test.each(ages)('Helm %s installs the chart from below the page, wherever that is', async (age) => {
  const fromPage = await rendered(age, ['realtime-svg', '--repo', repository])
  expect(fromPage).toBe(await rendered(age, [chartFolder]))
  expect(fromPage).toContain('kind: Deployment')
})

test.each(ages)('Helm %s pulls the package, whose digest the index names', async (age) => {
  const target = mkdtempSync(join(tmpdir(), 'pull-'))
  printed(await helm(age, ['pull', 'realtime-svg', '--repo', repository, '--destination', target, '--untar']))
  expect(existsSync(join(target, 'realtime-svg/values.schema.json'))).toBe(true)
  printed(await helm(age, ['lint', '--strict', join(target, 'realtime-svg')]))
  rmSync(target, { recursive: true })
})

test('the index has the digest of the package and no address of its own', () => {
  const [index, chart] = chartRepository().map(({ content }) => content)
  expect(index!.toString()).toContain(createHash('sha256').update(chart!).digest('hex'))
  expect(index!.toString()).toContain('urls:\n        - realtime-svg-1.0.0.tgz\n')
})

test('the package has the same bytes every time', () => {
  expect(packageChart().equals(packageChart())).toBe(true)
})
