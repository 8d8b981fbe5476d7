import { expect, test } from 'vitest'
import { defaults, type PartialConfig } from '../../config/config.ts'
import { difference } from '../../config/difference.ts'
import { fileText } from '../../yaml/lines.ts'
import { manifestFiles } from '../../manifests/index.ts'
import { checked } from '../../program/samples.ts'
import { importConfig } from '../import-config.ts'
import type { Imported } from '../imported.ts'

const imported = (settings: PartialConfig) =>
  importConfig(manifestFiles(checked(settings)).map(fileText).join('---\n'), defaults) as Imported

test.each<PartialConfig>([
  { config: { backendUrl: 'https://svg.example.org' } },
  { ingress: { enabled: true, host: 'svg.example.org' } },
  { service: { port: 8080 } },
  { redis: { auth: { enabled: true } } },
])('the manifests of %j say no more than that', (settings) => {
  const { ok, config, problems } = imported(settings)
  expect({ ok, problems }).toEqual({ ok: true, problems: [] })
  expect(difference(config)).toEqual(settings)
})

test('the variables are those of the app, whatever container stands before it', () => {
  const settings = { config: { logLevel: 'debug' } }
  const text = manifestFiles(checked(settings)).map(fileText).join('---\n')
  const withProxy = text.replace(
    'containers:\n        - name: app\n',
    'containers:\n        - name: proxy\n        - name: app\n',
  )
  const { config, problems } = importConfig(withProxy, defaults) as Imported
  expect(difference(config)).toEqual(settings)
  expect(problems.map(({ kind }) => kind)).toEqual(['unknown-key'])
})
