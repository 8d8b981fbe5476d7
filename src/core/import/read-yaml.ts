import {
  constructFromEvents,
  CORE_SCHEMA,
  EVENT_ID,
  parseEvents,
  type Schema,
  YAML11_SCHEMA,
  YAMLException,
} from 'js-yaml'
import { joinPath } from '../config/path.ts'
import { type Refusal, refusal, type RefusalReason } from '../config/refusal.ts'
import { firstDifference } from './first-difference.ts'
import { isDeeper } from '../config/tree.ts'

/** In characters, eight times all manifests of a bundle: a parser must be through with the worst of it within 200 ms. */
export const longestText = 98_304

// The managedFields of a running Deployment need 17.
const deepest = 32

/** The documents of a text, each as plain data. Empty ones are left out. */
export interface Documents {
  readonly ok: true
  readonly documents: readonly unknown[]
}

type Events = ReturnType<typeof parseEvents>

// What js-yaml says, as far as there is more to say to a person than "not YAML".
const reasons: readonly (readonly [RegExp, RefusalReason])[] = [
  [/tab characters/, 'tab'],
  [/duplicated mapping key/, 'duplicate-key'],
  [/unknown (?:scalar|sequence|mapping) tag/, 'tag'],
  [/nesting exceeded/, 'too-deep'],
]

function refusalOf(error: unknown): Refusal {
  const { reason: text = '', mark } = error instanceof YAMLException ? error : {}
  const reason = reasons.find(([pattern]) => pattern.test(text))?.[1] ?? 'not-yaml'
  return refusal(reason, { line: (mark?.line ?? 0) + 1 })
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length

const construct = (source: string, events: Events, schema: Schema, json: boolean) =>
  constructFromEvents(events, { source, schema, json, maxAliases: 0 })

/** YAML 1.2 is what most tools read, YAML 1.1 what kubectl and Helm do; where the two differ, a guess would be wrong half the time. */
function constructAlike(source: string, events: Events): unknown[] | Refusal {
  const documents = construct(source, events, CORE_SCHEMA, false)
  try {
    // `json` lets "yes" and "true", one key to YAML 1.1, pass here: they are a difference like any other
    const difference = firstDifference(documents, construct(source, events, YAML11_SCHEMA, true))
    return difference === null ? documents : refusal('ambiguous', { path: joinPath(difference.slice(1)) })
  } catch {
    // the one thing that YAML 1.1 alone can stumble over
    return refusal('ambiguous', { path: '<<' })
  }
}

function yamlDocuments(text: string): unknown[] | Refusal {
  try {
    const events = parseEvents(text, { maxDepth: deepest })
    const alias = events.find((event) => event.type === EVENT_ID.ALIAS)
    if (alias !== undefined) return refusal('aliases', { line: lineAt(text, alias.anchorStart) })
    return constructAlike(text, events)
  } catch (error) {
    return refusalOf(error)
  }
}

function jsonDocument(text: string): unknown[] | Refusal | null {
  if (!/^\s*[[{]/.test(text)) return null
  try {
    const data: unknown = JSON.parse(text)
    return isDeeper(data, deepest) ? refusal('too-deep') : [data]
  } catch {
    return null
  }
}

/** YAML or JSON of unknown origin as plain data, or why not: too large or deep, aliases, or read in two ways. Never throws. */
export function readYaml(text: string): Documents | Refusal {
  if (text.length > longestText) return refusal('too-large')
  const source = text.replace(/^\ufeff/, '')
  const read = jsonDocument(source) ?? yamlDocuments(source)
  if (!Array.isArray(read)) return read
  const documents = read.filter((document) => document !== null)
  return documents.length === 0 ? refusal('empty') : { ok: true, documents }
}
