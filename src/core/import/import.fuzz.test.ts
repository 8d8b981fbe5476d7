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
  'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec: {source: {helm: {values: "replicas: 3", parameters: [{name: replicas, value: "4"}]}}}\n',
  'releases: [{name: a, chart: b/realtime-svg, values: [{replicas: 3}], set: [{name: __proto__.polluted, value: 1}]}]\n',
  'services:\n  app: {image: a/b:c, environment: [REDIS_URL=redis://:x@redis:6379/], deploy: {replicas: 2}}\n  redis: {image: redis:7}\n',
  '# local\nexport REDIS_URL="rediss://:x@cache:6380/0"\nLOG_LEVEL=debug\n',
  'namespace = "apps"\nredis_external_url = "redis://:x@cache/"\ningress_annotations = { "a" = [1, {b = 2}] }\nset {\n name = <<-E\n x\n E\n}\n',
  'config:\n  svg:imageTag: v1\n  svg:redisPassword: {secure: x}\n',
  'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nimages: [{name: redis, newTag: "8"}]\nreplicas: [{name: a, count: 2}]\n',
  'replicaCount: 3\nimage: {registry: a.b, repository: c, tag: d}\ningress: {hosts: [{host: a, paths: [{path: /}]}], tls: [{secretName: b}]}\n',
  'docker run -dp 8080:8080 -e A=b --env=C=d a/b:c',
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
