import { expect, test } from 'vitest'
import { type DeploymentConfig, defaults, deploymentConfig, type PartialConfig } from '../config/config.ts'
import { importConfig } from './import-config.ts'

const current = deploymentConfig.parse({ release: { name: 'mine' }, replicas: 7 })

// Files in people's hands: a row is never changed, only added.
const samples: readonly (readonly [string, PartialConfig])[] = [
  ['{"contract":"1.0.0"}', {}],
  ['{"contract":"1.0.0","replicas":3}', { replicas: 3 }],
  ['{"contract":"1.0.0","replicas":"3"}', { replicas: 3 }],
  ['{\n  "contract": "1.0.0",\n  "release": {\n    "name": "svg"\n  }\n}\n', { release: { name: 'svg' } }],
  ['{"replicas":3,"registry":{"username":"me"}}', { replicas: 3, registry: { username: 'me' } }],
  ['{"contract":"0.9.0","redis":{"enabled":false}}', { redis: { enabled: false } }],
  ['{"contract":"2.0.0","redis":{"enabled":false}}', { redis: { enabled: false } }],
  ['{"commonLabels":[{"key":"a","value":"b"}]}', { commonLabels: [{ key: 'a', value: 'b' }] }],
  ['contract: "1.0.0"\nimage: {platforms: [linux/arm64]}\n', { image: { platforms: ['linux/arm64'] } }],
]

test.each(samples)('%j is read', (text, settings) => {
  const config: DeploymentConfig = deploymentConfig.parse(settings)
  expect(importConfig(text, current)).toEqual({
    ok: true,
    source: 'config',
    isWhole: true,
    config,
    problems: /contract\W+[01]\./.test(text) ? [{ path: 'delivery.way', kind: 'earlier-bundle' }] : [],
    dropped: [],
  })
})

test('what a newer version has besides is named', () => {
  expect(importConfig('{"contract":"2.0.0","replicas":3,"gateway":{"enabled":true}}', defaults)).toMatchObject({
    ok: true,
    config: { replicas: 3 },
    problems: [{ path: 'gateway', kind: 'unknown-key' }],
  })
})
