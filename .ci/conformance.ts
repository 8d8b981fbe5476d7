// Holds the grammars and the rules against collected cases of the programs that read the output:
//   npx tsx .ci/conformance.ts [FOLDER]      FOLDER/conformance/*.json, default ../shared
// One line for each disagreement, then the count; exit code 1 when there is one.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ConfigPath,
  type DeploymentConfig,
  deploymentConfig,
  type PartialConfig,
} from '../src/core/config/config.ts'
import { checkContract } from '../src/core/contract/check-contract.ts'
import { type ImageReference, imageReference } from '../src/core/formats/image-reference.ts'
import { integerFromText } from '../src/core/formats/integer.ts'
import * as names from '../src/core/formats/names.ts'
import { quantity } from '../src/core/formats/quantity.ts'
import { registryServer } from '../src/core/formats/registry-server.ts'
import { importConfig } from '../src/core/import/import-config.ts'
import { withValue } from '../src/core/config/path.ts'
import { readConfig } from '../src/core/config/read-config.ts'
import { type BroughtCase, broughtResults } from './field-cases.ts'

interface UpstreamCase extends Partial<ImageReference> {
  readonly input: string
  readonly valid: boolean
}

interface FieldCase {
  readonly field: string
  readonly value: string
  readonly expect: 'accept' | 'warn' | 'reject'
  readonly why: string
}

const parses: Readonly<Record<string, (text: string) => boolean>> = {
  imageReferences: (text) => imageReference(text) !== null,
  normalizedNames: (text) => imageReference(text) !== null,
  quantities: (text) => quantity(text) !== null,
  dns1123Label: names.isDns1123Label,
  dns1123Subdomain: names.isDns1123Subdomain,
  dns1035Label: names.isDns1035Label,
  wildcardDns1123Subdomain: names.isWildcardDns1123Subdomain,
  qualifiedName: names.isQualifiedName,
  labelValue: names.isLabelValue,
  configMapKey: names.isSecretKey,
}

const partsOf = ({ repository, tag, digest, domain }: Partial<ImageReference>) =>
  JSON.stringify([repository, tag ?? null, digest ?? null, domain ?? null])

function upstreamDisagreement(group: string, upstream: UpstreamCase): string | null {
  const { input, valid } = upstream
  const check = parses[group]
  if (!check) return 'no grammar for this group'
  // Its tests link no SHA-512; runtimes do (image-spec descriptor.md registers it).
  if (/@sha512:[a-f0-9]{128}$/.test(input)) return check(input) ? null : 'sha512 is registered'
  if (check(input) !== valid) return `upstream ${valid ? 'accepts' : 'refuses'} it`
  const ours = upstream.repository === undefined ? null : imageReference(input)
  return ours && partsOf(ours) !== partsOf(upstream) ? `parts differ: ${partsOf(ours)}` : null
}

interface Setting {
  /** Where the value goes. */
  readonly paths: readonly ConfigPath[]
  /** What the value is a part of, where an issue may stand too. */
  readonly group?: ConfigPath
  /** The least that makes the setting matter. */
  readonly beside?: PartialConfig
  readonly isInteger?: true
  /** Below it the contract refuses what the cases only warn of. */
  readonly minimum?: string
}

const annotated = { ingress: { enabled: true, annotations: [{ key: 'example.com/key', value: 'value' }] } }
const withPullSecret = { pullSecrets: [{ name: 'registry-secret' }] }
const roomy = { limits: { cpu: '100k', memory: '1Pi' } }

const settings: Readonly<Record<string, Setting>> = {
  'release.name': { paths: ['release.name'] },
  namespace: { paths: ['release.namespace'] },
  'image.repository': { paths: ['image.backend.repository'] },
  'image.tag': { paths: ['image.backend.tag'] },
  'image.digest': { paths: ['image.backend.digest'] },
  'secret.name': {
    paths: ['image.pullSecrets[0].name', 'redis.auth.existingSecret'],
    beside: { image: withPullSecret, redis: { auth: { enabled: true } } },
  },
  'secret.key': { paths: ['redis.auth.passwordKey'], beside: { redis: { auth: { enabled: true } } } },
  'registry.server': { paths: ['registry.server'], beside: { image: withPullSecret, registry: { username: 'user' } } },
  'registry.username': {
    paths: ['registry.username'],
    beside: { image: withPullSecret, registry: { server: 'ghcr.io' } },
  },
  'resources.cpu': { paths: ['resources.requests.cpu'], beside: { resources: roomy }, minimum: '100m' },
  'resources.memory': { paths: ['resources.requests.memory'], beside: { resources: roomy }, minimum: '128Mi' },
  replicas: { paths: ['replicas'], isInteger: true },
  'redis.host': { paths: ['redis.external.host'], beside: { redis: { enabled: false } } },
  'redis.port': {
    paths: ['redis.external.port'],
    beside: { redis: { enabled: false, external: { host: 'redis.example.com' } } },
    isInteger: true,
  },
  'log.level': { paths: ['config.logLevel'] },
  'backend.url': { paths: ['config.backendUrl'] },
  'service.nodePort': { paths: ['service.nodePort'], beside: { service: { type: 'NodePort' } }, isInteger: true },
  'ingress.host': { paths: ['ingress.host'], beside: { ingress: { enabled: true } } },
  'ingress.path': { paths: ['ingress.path'], beside: { ingress: { enabled: true, host: 'svg.example.com' } } },
  'annotation.key': { paths: ['ingress.annotations[0].key'], beside: annotated },
  'annotation.value': { paths: ['ingress.annotations[0].value'], group: 'ingress.annotations', beside: annotated },
}

// Accepted when these were collected; what was learned since says more. Why: field-cases.json and field-tried.json.
const warnedOf: readonly (readonly [field: string, value: RegExp])[] = [
  // sub-path: the published image asks for /static and /api at the root.
  ['ingress.path', /^\/./],
  // localhost-registry: on a node localhost is the node.
  ['image.repository', /^localhost:/],
]

// Helm 3.9.4 and 4.2.3 take an unquoted date for text, as YAML 1.2 does: tools/kube/yaml.test.ts asks them.
const isDate = (text: string) => /^image: \{tag: \d{4}-\d\d-\d\d\}\n$/.test(text)

function expected({ field, expect, value }: FieldCase, { minimum }: Setting): FieldCase['expect'] {
  if (expect === 'accept' && warnedOf.some(([of, text]) => of === field && text.test(value))) return 'warn'
  const isBelow = minimum !== undefined && (quantity(value) ?? 0n) < (quantity(minimum) ?? 0n)
  return expect === 'warn' && isBelow ? 'reject' : expect
}

/** A server that is not the repository's host is rightly a warning, so a good one gets a repository of its own. */
function surroundings({ field, expect, value }: FieldCase, { beside = {} }: Setting): DeploymentConfig {
  const config = deploymentConfig.parse(beside)
  const server = field === 'registry.server' && expect === 'accept' ? registryServer(value) : null
  return server ? withValue(config, 'image.backend.repository', `${server.host}/egoavara/realtime-svg`) : config
}

function verdict(data: unknown, path: ConfigPath, { group }: Setting): FieldCase['expect'] {
  const { config, problems } = readConfig(data)
  if (problems.length > 0) return 'reject'
  const issues = checkContract(config).issues.filter((issue) => issue.path === path || issue.path === group)
  if (issues.length === 0) return 'accept'
  return issues.some(({ severity }) => severity === 'error') ? 'reject' : 'warn'
}

/** What an import makes of a file: nothing, or a configuration with its problems and issues. */
function importVerdict(text: string): FieldCase['expect'] {
  const read = importConfig(text, deploymentConfig.parse({}))
  if (!read.ok || checkContract(read.config).config === null) return 'reject'
  return read.problems.length > 0 ? 'warn' : 'accept'
}

function fieldDisagreement(fieldCase: FieldCase): string | null {
  if (fieldCase.field === 'import.yaml') {
    const got = importVerdict(fieldCase.value)
    const want = isDate(fieldCase.value) ? 'accept' : fieldCase.expect
    return got === want ? null : `${got} instead of ${want} (${fieldCase.why})`
  }
  const setting = settings[fieldCase.field]
  if (!setting) return 'no setting for this field'
  const value = setting.isInteger ? integerFromText(fieldCase.value) : fieldCase.value
  const config = surroundings(fieldCase, setting)
  const want = expected(fieldCase, setting)
  const wrong = setting.paths
    .map((path) => ({ path, got: verdict(withValue(config, path, value), path, setting) }))
    .filter(({ got }) => got !== want)
  if (wrong.length === 0) return null
  return `${wrong.map(({ path, got }) => `${path}: ${got}`).join(', ')} instead of ${want} (${fieldCase.why})`
}

const folder = join(process.argv[2] ?? '../shared', 'conformance')
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
const upstream = read('upstream-cases.json') as Readonly<Record<string, { readonly cases: readonly UpstreamCase[] }>>
const fields = read('field-inputs.json') as readonly FieldCase[]

const brought = read('field-cases.json') as readonly BroughtCase[]

const results = [
  ...broughtResults(brought),
  ...Object.entries(upstream).flatMap(([group, { cases }]) =>
    cases.map((upstreamCase) => ({
      at: group,
      text: upstreamCase.input,
      disagreement: upstreamDisagreement(group, upstreamCase),
    })),
  ),
  ...fields.map((fieldCase) => ({
    at: fieldCase.field,
    text: fieldCase.value,
    disagreement: fieldDisagreement(fieldCase),
  })),
]

const failed = results.filter(({ disagreement }) => disagreement !== null)
for (const { at, text, disagreement } of failed) {
  console.log(`${at} ${JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}...` : text)}: ${disagreement}`)
}
console.log(`${results.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
