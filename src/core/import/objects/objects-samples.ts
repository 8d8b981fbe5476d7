import { type ConfigPath, defaults, deploymentConfig, type PartialConfig } from '../../config/config.ts'
import { checkContract } from '../../contract/check-contract.ts'
import { fileText } from '../../yaml/lines.ts'
import { manifestFiles } from '../../manifests/index.ts'
import { valueAt, withValue } from '../../config/path.ts'
import { importConfig } from '../import-config.ts'
import type { Imported } from '../imported.ts'
import { type Documents, readYaml } from '../yaml/read-yaml.ts'

export type Objects = readonly object[]

/** For tests: the objects of a release, and one changed. */
export function objects(settings: PartialConfig = {}): Objects {
  const files = manifestFiles(checkContract(deploymentConfig.parse(settings)).config!)
  return files.flatMap((file) => (readYaml(fileText(file)) as Documents).documents as Objects)
}

export const kindOf = (object: object) =>
  `${String(valueAt(object, 'kind'))}/${String(valueAt(object, 'metadata.name'))}`
export const without = (all: Objects, name: string) => all.filter((object) => kindOf(object) !== name)
export const changed = (all: Objects, name: string, path: string, value: unknown) =>
  all.map((object) => (kindOf(object) === name ? withValue(object, path as ConfigPath, value) : object))

export const app = 'Deployment/realtime-svg'
export const container = 'spec.template.spec.containers[0]'
export const changedApp = (path: string, value: unknown, settings: PartialConfig = {}) =>
  changed(objects(settings), app, path, value)

export const object = (kind: string, name: string, more: object = {}) => ({
  apiVersion: 'v1',
  kind,
  metadata: { name },
  ...more,
})
export const list = (items: Objects) => JSON.stringify({ apiVersion: 'v1', kind: 'List', items })
export const read = (items: Objects, current = defaults) => importConfig(list(items), current) as Imported
