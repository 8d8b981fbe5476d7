import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFiles } from '../../src/cli/write-files.ts'
import type { PartialConfig } from '../../src/core/config/config.ts'
import { manifestFiles } from '../../src/core/manifests/index.ts'
import { kustomizationFiles } from '../../src/core/outputs/kustomization.ts'
import { checked } from '../../src/core/program/samples.ts'
import { plainFile } from '../../src/core/yaml/lines.ts'
import { type Age, ages, kubectl, printed } from './kube.ts'
import { readObjects } from './objects.ts'

/** The data of the ConfigMap and the names of the Services, through an overlay of somebody's own. */
async function overlaid(age: Age, settings: PartialConfig, overlay: string) {
  const config = checked(settings)
  const manifests = manifestFiles(config)
  const folder = mkdtempSync(join(tmpdir(), 'overlay-'))
  const base = [...manifests, ...kustomizationFiles(config, manifests)]
  writeFiles(folder, [
    ...base.map((file) => ({ ...file, path: `base/${file.path}` })),
    plainFile('mine/kustomization.yaml', `resources: [../base]\n${overlay}`),
  ])
  const text = printed(await kubectl(age, ['kustomize', join(folder, 'mine')]))
  rmSync(folder, { recursive: true })
  const objects = (await readObjects(age, [text]))[0]!
  const data = objects.find(({ kind }) => kind === 'ConfigMap')!['data'] as Readonly<Record<string, string>>
  return { data, services: objects.filter(({ kind }) => kind === 'Service').map(({ metadata }) => metadata.name) }
}

const renamed = 'namePrefix: a-\nnameSuffix: -b\nnamespace: other\n'

test.each(ages)('kubectl %s: an overlay that renames everything keeps the addresses right', async (age) => {
  const { data, services } = await overlaid(age, {}, renamed)
  expect(services.toSorted()).toEqual(['a-realtime-svg-b', 'a-realtime-svg-redis-b'])
  expect(data).toEqual({
    BACKEND_URL: 'http://a-realtime-svg-b:80',
    LOG_LEVEL: 'info',
    REDIS_HOST: 'a-realtime-svg-redis-b',
    REDIS_PORT: '6379',
    REDIS_URL: 'redis://a-realtime-svg-redis-b:6379/',
  })
})

test.each(ages)('kubectl %s: with a password, and under a name that is a scheme too', async (age) => {
  const { data } = await overlaid(age, { release: { name: 'http' }, redis: { auth: { enabled: true } } }, renamed)
  expect(data).toMatchObject({ BACKEND_URL: 'http://a-http-b:80', REDIS_HOST: 'a-http-redis-b' })
})

test.each(ages)('kubectl %s: what is elsewhere stays as it is', async (age) => {
  const external: PartialConfig = {
    redis: { enabled: false, external: { host: 'realtime-svg-redis.example.com' } },
    config: { backendUrl: 'https://realtime-svg.example.com' },
  }
  const { data } = await overlaid(age, external, renamed)
  expect(data).toMatchObject({
    BACKEND_URL: 'https://realtime-svg.example.com',
    REDIS_URL: 'redis://realtime-svg-redis.example.com:6379/',
  })
})
