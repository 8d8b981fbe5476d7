import { expect, test } from 'vitest'
import { fuzzSeed, isDeep, longestMilliseconds, prototypeKeys, slowest } from '../../../tools/fuzz/fuzz-run.ts'
import { mutations } from '../../../tools/fuzz/mutate.ts'
import { defaults, deploymentConfig } from '../config/config.ts'
import { checkContract } from '../contract/check-contract.ts'
import { savedConfig } from '../config/difference.ts'
import { fileText } from '../yaml/lines.ts'
import { manifestFiles } from '../manifests/index.ts'
import { values } from '../outputs/values.ts'
import { readConfig } from '../config/read-config.ts'
import { importConfig } from './import-config.ts'

const count = isDeep ? 70_000 : 1_200

const config = checkContract(
  deploymentConfig.parse({
    image: { pullSecrets: [{ name: 'registry-secret' }] },
    redis: { enabled: false, external: { host: 'cache.example.com', tls: true }, auth: { enabled: true } },
    ingress: { enabled: true, host: 'svg.example.com', annotations: [{ key: 'a', value: 'yes' }] },
    commonLabels: [{ key: 'team', value: 'graphics' }],
  }),
).config!

const samples = [
  fileText(values(config)),
  JSON.stringify(savedConfig(deploymentConfig.parse({ replicas: 3, commonLabels: [{ key: 'a', value: 'b' }] }))),
  manifestFiles(config).map(fileText).join('---\n'),
  'image: {repository: a/b, tag: v1}\nredis: {enabled: false, password: x, external: {url: "redis://:x@cache/2"}}\n',
  'a: &a [x, x]\nb: [*a, *a]\n__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n',
  '{"apiVersion":"v1","kind":"List","items":[{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"svg","labels":{"app.kubernetes.io/name":"realtime-svg"}}}]}',
  '{{{{[[[[',
]

/** Whatever was taken over can be checked, and saved and read again without loss. */
function examine(text: string): void {
  const result = importConfig(text, defaults)
  const read = result.ok ? result.config : defaults
  checkContract(read)
  expect(readConfig(savedConfig(read))).toEqual({ config: read, problems: [] })
}

test(`${count} changed files, seed ${fuzzSeed}: each ends in one answer, soon, and pollutes nothing`, async () => {
  const keys = prototypeKeys()
  const { input, taken } = await slowest(mutations(samples, fuzzSeed, count), examine)
  expect(prototypeKeys()).toEqual(keys)
  expect(taken, input).toBeLessThan(longestMilliseconds)
}, 3_600_000)
