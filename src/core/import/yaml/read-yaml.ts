import { constructFromEvents, EVENT_ID, parseEvents, type Schema, YAMLException } from 'js-yaml'
import { joinPath } from '../../config/path.ts'
import { type Refusal, refusal, type RefusalReason } from '../../config/refusal.ts'
import { isWithin } from '../../config/tree.ts'
import { differences } from './differences.ts'
import { coreSchema, helmSchema } from './helm-schema.ts'

/** In characters, eight times all manifests of a bundle: a parser must be through with the worst of it within 200 ms. */
export const longestText = 98_304

/** JSON takes a tenth of the time, and `kubectl get all -o json` prints 10 kB for each Pod. */
const longestJson = 1_048_576

/** What can only be JSON or a flow of YAML. */
export const looksLikeJson = (text: string): boolean => /^\ufeff?\s*[[{]/.test(text)

// The managedFields of a running Deployment need 17.
const deepest = 32
// Twice what a text of the longest length holds without an alias.
const mostNodes = 100_000

/** A value that Helm and kubectl read otherwise than YAML 1.2 has it: `{ path: 'redis.enabled', value: 'false' }` of `no`. */
export interface ReadOtherwise {
  readonly path: string
  readonly value: string
}

/** The documents of a text, each as plain data. Empty ones are left out. */
export interface Documents {
  readonly ok: true
  readonly documents: readonly unknown[]
  readonly otherwise: readonly ReadOtherwise[]
}

type Events = ReturnType<typeof parseEvents>

// What js-yaml says, as far as there is more to say to a person than "not YAML".
const reasons: readonly (readonly [RegExp, RefusalReason])[] = [
  [/tab characters/, 'tab'],
  [/duplicated mapping key/, 'duplicate-key'],
  [/unknown (?:scalar|sequence|mapping) tag/, 'tag'],
  [/nesting exceeded/, 'too-deep'],
  [/merge keys exceeded|aliases exceeded|cannot merge/, 'aliases'],
]

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length

const template = /\{\{.*\}\}/

function refusalOf(error: unknown, text: string): Refusal {
  const found = template.exec(text)
  if (found !== null) return refusal('template', { line: lineAt(text, found.index) })
  const { reason: said = '', mark } = error instanceof YAMLException ? error : {}
  const reason = reasons.find(([pattern]) => pattern.test(said))?.[1] ?? 'not-yaml'
  // A mark at the very start is js-yaml's for want of a better one.
  if (mark && mark.position > 0) return refusal(reason, { line: mark.line + 1 })
  return refusal(reason === 'not-yaml' ? 'unreadable' : reason)
}

const construct = (source: string, events: Events, schema: Schema) => constructFromEvents(events, { source, schema })

/** As Helm and kubectl read it, because they do in the end; where other tools read something else, that is noted. */
function yamlDocuments(text: string): Documents | Refusal {
  try {
    const events = parseEvents(text, { maxDepth: deepest })
    const documents = construct(text, events, helmSchema)
    if (!isWithin(documents, deepest + 1, mostNodes)) {
      const alias = events.find((event) => event.type === EVENT_ID.ALIAS)
      return alias === undefined ? refusal('too-deep') : refusal('aliases', { line: lineAt(text, alias.anchorStart) })
    }
    const otherwise = differences(construct(text, events, coreSchema), documents)
    return {
      ok: true,
      documents,
      otherwise: otherwise.map(({ path, value }) => ({ path: joinPath(path.slice(1)), value: String(value) })),
    }
  } catch (error) {
    return refusalOf(error, text)
  }
}

function jsonDocument(text: string): Documents | Refusal | null {
  if (!looksLikeJson(text)) return null
  try {
    const data: unknown = JSON.parse(text)
    return isWithin(data, deepest, mostNodes) ? { ok: true, documents: [data], otherwise: [] } : refusal('too-deep')
  } catch {
    return null
  }
}

/**
 * YAML or JSON of unknown origin as plain data, or why not: too large or deep, or a template. Anchors, aliases and merge keys are followed as far as `mostNodes`. Never throws.
 */
export function readYaml(text: string): Documents | Refusal {
  if (text.length > (looksLikeJson(text) ? longestJson : longestText)) return refusal('too-large')
  const source = text.replace(/^\ufeff/, '')
  const read = jsonDocument(source) ?? (source.length > longestText ? refusal('too-large') : yamlDocuments(source))
  if (!read.ok) return read
  const documents = read.documents.filter((document) => document !== null)
  return documents.length === 0 ? refusal('empty') : { ...read, documents }
}
