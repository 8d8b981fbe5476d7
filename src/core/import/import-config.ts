import type { DeploymentConfig } from '../config/config.ts'
import { valueAt } from '../config/path.ts'
import { type Refusal, refusal } from '../config/refusal.ts'
import { isTree, type Tree } from '../config/tree.ts'
import { firstProblems, untrustedConfig } from '../config/untrusted-config.ts'
import { pairLists } from './chart-values.ts'
import { importValues, understandsAny } from './import-values.ts'
import type { Imported } from './imported.ts'
import { importObjects } from './objects/import-objects.ts'
import { kubernetesObjects } from './objects/kubernetes-objects.ts'
import { readYaml } from './read-yaml.ts'
import { settled } from './settled.ts'

// A values file has none of these, and maps where the form has lists.
const formOnly = ['contract', 'edition', 'release', 'registry', 'image.platforms']

const isSavedConfig = (data: Tree): boolean =>
  formOnly.some((path) => valueAt(data, path) !== undefined) ||
  pairLists.some((path) => Array.isArray(valueAt(data, path)))

function importSaved(data: Tree): Imported | Refusal {
  const { config, problems } = untrustedConfig(data)
  if (!understandsAny(data, new Set(problems.map(({ path }) => path)))) return refusal('nothing-understood')
  return { ok: true, source: 'config', config: settled(config), problems, dropped: [] }
}

/**
 * What a text says that a person chose, dropped or pasted: a saved configuration, the values of our chart or of the
 * upstream chart 0.1.11, or the YAML of running objects. Total: every text ends in a configuration or in one reason.
 */
export function importConfig(text: string, current: DeploymentConfig): Imported | Refusal {
  const result = imported(text, current)
  return result.ok ? { ...result, problems: firstProblems(result.problems) } : result
}

function imported(text: string, current: DeploymentConfig): Imported | Refusal {
  const read = readYaml(text)
  if (!read.ok) return read
  const objects = kubernetesObjects(read.documents)
  if (objects !== null) return importObjects(objects, current)
  const [document, ...more] = read.documents
  if (more.length > 0) return refusal('several-documents')
  if (!isTree(document)) return refusal('not-a-mapping')
  return isSavedConfig(document) ? importSaved(document) : importValues(document, current)
}
