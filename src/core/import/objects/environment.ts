import { at, itemsOf, membersOf, textOf } from '../../config/tree.ts'
import { type KubernetesObject, objectPath } from './kubernetes-objects.ts'

/** What a container is told: a text, or the key of a Secret. */
type Variable = { readonly value: string } | { readonly secret: string; readonly key: string }

export interface Environment {
  /** The text of a variable; undefined when there is none, or a Secret has it. */
  readonly value: (name: string) => string | undefined
  /** The Secret that a variable comes from, and the key in it. */
  readonly secret: (name: string) => { readonly secret: string; readonly key: string } | undefined
  /** `ConfigMap/realtime-svg-config`: referred to, and not among the objects. */
  readonly missing: readonly string[]
}

/** The environment of a container, with what the ConfigMaps say put in. */
export function environment(container: unknown, objects: readonly KubernetesObject[]): Environment {
  const configMaps = new Map(objects.filter(({ kind }) => kind === 'ConfigMap').map(({ name, node }) => [name, node]))
  const missing = new Set<string>()
  const variables = new Map<string, Variable>()

  function dataOf(name: unknown): unknown {
    const map = configMaps.get(textOf(name) ?? '')
    if (map === undefined) missing.add(objectPath({ kind: 'ConfigMap', name: String(name) }))
    return map?.['data']
  }

  function variable(item: unknown): Variable | undefined {
    const literal = textOf(at(item, 'value'))
    if (literal !== undefined) return { value: literal }
    const secret = textOf(at(item, 'valueFrom', 'secretKeyRef', 'name'))
    const secretKey = textOf(at(item, 'valueFrom', 'secretKeyRef', 'key'))
    if (secret !== undefined && secretKey !== undefined) return { secret, key: secretKey }
    const reference = at(item, 'valueFrom', 'configMapKeyRef')
    if (reference === undefined) return undefined
    const value = textOf(at(dataOf(at(reference, 'name')), textOf(at(reference, 'key')) ?? ''))
    return value === undefined ? undefined : { value }
  }

  for (const source of itemsOf(at(container, 'envFrom'))) {
    const name = at(source, 'configMapRef', 'name')
    for (const [key, value] of name === undefined ? [] : membersOf(dataOf(name)))
      if (typeof value === 'string') variables.set(key, { value })
  }
  for (const item of itemsOf(at(container, 'env'))) {
    const found = variable(item)
    const name = textOf(at(item, 'name'))
    if (name !== undefined && found !== undefined) variables.set(name, found)
  }
  return {
    value: (name) => {
      const found = variables.get(name)
      return found && 'value' in found ? found.value : undefined
    },
    secret: (name) => {
      const found = variables.get(name)
      return found && 'secret' in found ? found : undefined
    },
    missing: [...missing],
  }
}
