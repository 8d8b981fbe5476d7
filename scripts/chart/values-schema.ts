import * as z from 'zod/mini'
import { deploymentConfig } from '../../src/core/config/config.ts'
import { files } from '../../src/i18n/en/files.ts'
import { sentence } from './values-sentences.ts'
import { constraints, type ValuePath } from './values-constraints.ts'

/** The part of JSON Schema that is used here. */
export interface Schema {
  readonly [keyword: string]: unknown
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

const onlyForCommands = [
  ...['delivery', 'release', 'registry', 'platforms', 'externalSecrets'],
  ...['source', 'remoteKey', 'remoteProperty'],
]

/** Values that only the chart has: the page derives them from the target version of Kubernetes. */
const chartOnly: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  podDisruptionBudget: {
    unhealthyPodEvictionPolicy: {
      type: 'string',
      enum: ['', 'IfHealthyBudget', 'AlwaysAllow'],
      default: '',
      description: files.values.evictionPolicy,
    },
  },
}

/** What only a parent chart has a use for. Its `condition` reads `enabled`, and Helm hands both down to be checked here. */
export const forParents: Readonly<Record<string, Schema>> = {
  global: { type: 'object', description: 'Values that a parent chart shares.' },
  enabled: { type: 'boolean', description: 'Whether a parent chart installs this one, where its condition says so.' },
}

const child = (path: string, name: string) => (path === '' ? name : `${path}.${name}`)
const isPairs = ({ items }: Schema) => Object.keys(items?.properties ?? {}).join() === 'key,value'

/** A number field takes any text in a form; a value of the chart is a whole number. */
const numberType = (type: Schema['type']) =>
  Array.isArray(type) && type.includes('number')
    ? type.filter((name: string) => name !== 'string').map((name: string) => (name === 'number' ? 'integer' : name))
    : undefined

function groupSchema(path: string, { properties = {} }: Schema): Schema {
  const own = Object.entries(properties).filter(([name]) => !onlyForCommands.includes(name))
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(own.map(([name, schema]) => [name, valueSchema(child(path, name), schema)])),
      ...chartOnly[path],
    },
    additionalProperties: false,
  }
}

/** The members of an item that it cannot do without. */
const withoutDefault = (properties: NonNullable<Schema['properties']>) =>
  Object.entries(properties).flatMap(([name, schema]) => ('default' in schema ? [] : [name]))

function valueSchema(path: string, schema: Schema): Schema {
  if (schema.properties) return groupSchema(path, schema)
  const setting = path as ValuePath
  const common = { ...constraints[setting], description: sentence(setting) }
  if (isPairs(schema)) return { type: 'object', default: {}, ...common }
  if (schema.items) {
    const { items, ...rest } = schema
    const inside = items.properties ? groupSchema(`${path}[]`, items) : valueSchema(`${path}[]`, items)
    return {
      ...rest,
      ...common,
      items: items.properties ? { ...inside, required: withoutDefault(items.properties) } : inside,
    }
  }
  const types = numberType(schema.type)
  return { ...schema, ...(types && { type: types.length === 1 ? types[0] : types }), ...common }
}

/**
 * `values.schema.json` of the chart, from the shape and the grammars of the page. Nothing is required, because a values file
 * holds only what differs.
 */
export function valuesSchema(): Schema {
  const shape = z.toJSONSchema(deploymentConfig, { target: 'draft-07' }) as Schema
  const { properties, ...rest } = groupSchema('', shape)
  return {
    $schema: shape.$schema,
    title: 'Values of the realtime-svg chart',
    ...rest,
    properties: { ...forParents, ...properties },
  }
}

const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/** The text of `values.schema.json`, in ASCII. */
export const valuesSchemaText = (): string =>
  `${JSON.stringify(valuesSchema(), null, 2).replace(/[^\0-~]/g, escaped)}\n`
