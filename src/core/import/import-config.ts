import { type DeploymentConfig, defaults } from '../config/config.ts'
import { type Refusal, refusal, type RefusalReason } from '../config/refusal.ts'
import { at, isTree } from '../config/tree.ts'
import { firstProblems } from '../config/untrusted-config.ts'
import { filledIn } from './filled-in.ts'
import type { ImportContext, Imported, ImportProblem, Reader, Sketch } from './imported.ts'
import { importObjects } from './objects/import-objects.ts'
import { isObject, kubernetesObjects, objectPath } from './objects/kubernetes-objects.ts'
import { hasApp } from './objects/release-objects.ts'
import { documentReaders, textReaders } from './readers.ts'
import { importValues } from './values/import-values.ts'
import { oddCharacter, oddIndentation } from './yaml/odd-characters.ts'
import { longestText, looksLikeJson, readYaml } from './yaml/read-yaml.ts'

function firstOf<From>(readers: readonly Reader<From>[], from: From, context: ImportContext): Sketch | Refusal | null {
  for (const read of readers) {
    const result = read(from, context)
    if (result !== null) return result
  }
  return null
}

/** `USER-SUPPLIED VALUES:` of `helm get values`; what follows is a values file, and `null` an empty one. */
const HEADER = /^\s*(?:USER-SUPPLIED|COMPUTED) VALUES:\s*\n/

function importDocument(document: unknown, context: ImportContext): Imported | Refusal {
  if (!isTree(document)) return refusal('not-a-mapping')
  const known = firstOf(documentReaders, document, context)
  if (known === null && isObject(document)) return refusal('other-kind', { value: String(document['kind']) })
  const sketch = known ?? importValues(document, context)
  return 'reason' in sketch ? sketch : filledIn(sketch, context)
}

const nameOf = (document: unknown, index: number): string =>
  isObject(document) ? kubernetesObjects([document]).map(objectPath).join(', ') : `---[${index}]`

interface Part {
  readonly document: unknown
  readonly index: number
}

const notTaken = (parts: readonly Part[]): ImportProblem[] =>
  parts.map(({ document, index }) => ({ path: nameOf(document, index), kind: 'not-taken' }))

// Kinds of Kubernetes itself: of those only a Deployment says something, of another tool's none.
const isBuiltIn = ({ document }: Part) =>
  /^(?:[a-z]+\/)?v\d[a-z\d]*$|\.k8s\.io\//.test(String(at(document, 'apiVersion')))

/** The objects of a release, else the first document that can be read; the other documents are named. */
function importDocuments(documents: readonly unknown[], context: ImportContext): Imported | Refusal {
  const parts = documents.map((document, index) => ({ document, index }))
  const described = parts.filter(({ document }) => isObject(document))
  const objects = kubernetesObjects(described.map(({ document }) => document))
  if (hasApp(objects)) {
    const result = importObjects(objects, context.current)
    const others = notTaken(parts.filter((part) => !described.includes(part)))
    return result.ok ? { ...result, problems: [...result.problems, ...others] } : result
  }
  const results = documents.map((document) => importDocument(document, context))
  const taken = results.findIndex(({ ok }) => ok)
  const result = results[taken]
  if (result?.ok !== true) {
    const kinds = new Set(objects.map(({ kind }) => kind))
    return described.some(isBuiltIn) ? refusal('no-deployment', { value: [...kinds].join(', ') }) : results[0]!
  }
  return { ...result, problems: [...result.problems, ...notTaken(parts.filter(({ index }) => index !== taken))] }
}

function imported(text: string, context: ImportContext): Imported | Refusal {
  if (!looksLikeJson(text)) {
    if (text.length > longestText) return refusal('too-large')
    const known = firstOf(textReaders, text, context)
    if (known !== null) return 'reason' in known ? known : filledIn(known, context)
    const odd = oddIndentation(text)
    if (odd !== null) return refusal('odd-character', odd)
  }
  const read = readYaml(text.replace(HEADER, ''))
  if (!read.ok) return read.reason === 'empty' && HEADER.test(text) ? importDocument({}, context) : read
  const result = importDocuments(read.documents, context)
  if (!result.ok) return result
  const otherwise = read.otherwise.map((each): ImportProblem => ({ ...each, kind: 'read-as' }))
  return { ...result, problems: [...otherwise, ...result.problems] }
}

// What a reader of YAML says of a character that it takes for text leads nowhere.
const mayBeOdd = new Set<RefusalReason>(['not-yaml', 'unreadable', 'not-a-mapping', 'nothing-understood', 'wrong-type'])

/**
 * What a text says that a person chose, dropped or pasted: a saved configuration, values of a chart, the YAML of running
 * objects, or one of the files that hold such values (`documentReaders`, `textReaders`). `base` is what a whole text leaves
 * out: the defaults, or `current` to lay it on top. Total: every text ends in a configuration or in one reason.
 */
export function importConfig(
  text: string,
  current: DeploymentConfig,
  base: DeploymentConfig = defaults,
): Imported | Refusal {
  const result = imported(text, { current, base })
  if (result.ok) return { ...result, problems: firstProblems(result.problems) }
  const odd = mayBeOdd.has(result.reason) ? oddCharacter(text) : null
  return odd === null ? result : refusal('odd-character', odd)
}
