import type { CheckedConfig, DeploymentConfig } from '../../config/config.ts'
import { joinPath } from '../../config/path.ts'
import { manifestFiles } from '../../manifests/index.ts'
import { fileText } from '../../yaml/lines.ts'
import type { ImportProblem } from '../imported.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { compare } from './compare-objects.ts'
import { type KubernetesObject, kubernetesObjects, objectPath } from './kubernetes-objects.ts'

/** The objects that the configuration makes, as a reader of YAML gets them; a wrong setting is in them as it stands. */
export function ownObjects(config: DeploymentConfig): ReadonlyMap<string, KubernetesObject> {
  const texts = manifestFiles(config as unknown as CheckedConfig).map(fileText)
  const objects = texts.flatMap((text) => {
    const read = readYaml(text)
    return read.ok ? kubernetesObjects(read.documents) : []
  })
  return new Map(objects.map((object) => [objectPath(object), object]))
}

/** Where objects hold something that the imported configuration does not make of itself. */
export function unexplained(config: DeploymentConfig, objects: readonly KubernetesObject[]): ImportProblem[] {
  const ours = ownObjects(config)
  return objects.flatMap((object): ImportProblem[] => {
    const path = objectPath(object)
    const own = ours.get(path)
    if (own === undefined) return [{ path, kind: 'unknown-key' }]
    const found = compare(own.node, object.node).filter(({ names }) => names.join('.') !== 'metadata.namespace')
    return found.map(({ names, kind }) => ({ path: `${path} ${joinPath(names)}`, kind }))
  })
}
