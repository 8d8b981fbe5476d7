// Holds every object of random configurations against the strict schemas of each Kubernetes version that it is for:
//   npx tsx .ci/schemas.ts [FOLDER]      FOLDER/k8s-schemas/schema-<minor>.json, default ../shared
// A field newer than the target version is unknown to its schema, and an error. One line for each problem, then the count.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { loadAll } from 'js-yaml'
import type { CheckedConfig } from '../src/core/config/config.ts'
import { minorVersion } from '../src/core/formats/kubernetes-version.ts'
import { configurations, seed } from '../tools/kube/configurations.ts'
import { manifestText } from '../tools/kube/renderings.ts'

interface KubeObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: { readonly name: string }
}

interface Schemas {
  readonly minor: number
  readonly validator: (object: KubeObject) => ValidateFunction
}

/** Kinds that come with a definition of their own; the server that has it judges them (`tools/cluster/custom-kinds.test.ts`). */
const customKinds = ['ExternalSecret', 'HTTPRoute']

const folder = join(process.argv[2] ?? '../shared', 'k8s-schemas')

function schemasOf(file: string): Schemas {
  const text = readFileSync(join(folder, file), 'utf8')
  const schema = JSON.parse(text) as { readonly definitions: Readonly<Record<string, object>> }
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false }).addSchema(schema, 'kubernetes')
  const names = Object.keys(schema.definitions)
  return {
    minor: Number(/\d+/.exec(file)![0]),
    validator({ apiVersion, kind }) {
      const version = apiVersion.replace(/^.*\//, '')
      const name = names.find((known) => known === `${version}.${kind}` || known.endsWith(`.${version}.${kind}`))
      if (name === undefined) throw new Error(`${file} does not know ${apiVersion} ${kind}`)
      return ajv.getSchema(`kubernetes#/definitions/${name}`)!
    },
  }
}

const versions = readdirSync(folder)
  .map(schemasOf)
  .sort((a, b) => a.minor - b.minor)

/** The schemas of the versions from the target on, as far as there are some. */
const promised = ({ release }: CheckedConfig): Schemas[] =>
  versions.filter(({ minor }) => minor >= minorVersion(release.kubernetesVersion)!)

function problems(config: CheckedConfig, object: KubeObject, { minor, validator }: Schemas): string[] {
  const validate = validator(object)
  const isFine: boolean = validate(object)
  const where = `1.${minor} for ${config.release.kubernetesVersion}: ${object.kind}/${object.metadata.name}`
  return isFine ? [] : validate.errors!.map(({ instancePath, message }) => `${where} ${instancePath} ${message ?? ''}`)
}

let passed = 0
const found: string[] = []
for (const config of configurations) {
  const objects = (loadAll(manifestText(config)) as KubeObject[]).filter(({ kind }) => !customKinds.includes(kind))
  for (const object of objects) {
    for (const schemas of promised(config)) {
      const wrong = problems(config, object, schemas)
      found.push(...wrong)
      passed += wrong.length === 0 ? 1 : 0
    }
  }
}
for (const problem of found) console.log(problem)
console.log(`${configurations.length} configurations, SEED=${seed}`)
console.log(`${passed} passed, ${found.length} failed`)
process.exitCode = found.length > 0 || passed === 0 ? 1 : 0
