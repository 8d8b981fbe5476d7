import { choicesOf } from './choices.ts'
import { defaults } from './defaults.ts'
import { isTree, type Tree } from './tree.ts'

/** A value that was taken for another, `"true"` for true: `{ path: 'redis.enabled', kind: 'read-as', value: 'true' }`. */
export interface ReadAs {
  readonly path: string
  readonly kind: 'read-as'
  readonly value: string
}

const amounts = /^(?:redis\.)?resources\.(?:requests|limits)\.(?:cpu|memory)$/

// "v1.29.4-gke.1043002" and "1.28+", as `kubectl version` prints them.
const printedVersion = /^v?(1\.\d{1,3})(?:\+|[.-][\w.+-]*)$|^v(1\.\d{1,3})$/

/** The setting whose items have a name takes a list of names, as many charts have it. */
const named = (items: readonly unknown[]) => items.map((item) => (typeof item === 'string' ? { name: item } : item))

function leaf(value: unknown, path: string, shape: unknown, notes: ReadAs[]): unknown {
  const readAs = <T>(meant: T): T => {
    if (meant !== value) notes.push({ path, kind: 'read-as', value: String(meant) })
    return meant
  }
  const choices = choicesOf[path]
  if (value === null && path === 'streams.idleSeconds') return ''
  if (value === null) return typeof shape === 'string' && choices === undefined ? '' : undefined
  if (typeof value === 'number' && amounts.test(path)) return String(value)
  if (path === 'image.pullSecrets' && Array.isArray(value)) return named(value)
  if (typeof value !== 'string') return value
  const [, minor, bare] = path === 'release.kubernetesVersion' ? (printedVersion.exec(value.trim()) ?? []) : []
  if (minor ?? bare) return readAs(minor ?? bare)
  const lower = value.trim().toLowerCase()
  if (typeof shape === 'boolean' && (lower === 'true' || lower === 'false')) return readAs(lower === 'true')
  return readAs(choices?.find((choice) => choice.toLowerCase() === lower) ?? value)
}

/**
 * Settings of somebody else's hand in our types, as far as only one thing can be meant: `"true"` for true, `nodeport` for
 * NodePort, a number for an amount, nothing (null) for the empty text; null where a group, a list or a choice stands leaves
 * it at its default. All else stays as it is, for `readConfig` to name.
 */
export function lenient(settings: Tree): { readonly settings: Tree; readonly notes: readonly ReadAs[] } {
  const notes: ReadAs[] = []
  function read(node: unknown, shape: unknown, path: string): unknown {
    if (!isTree(shape)) return shape === null && node === null ? null : leaf(node, path, shape, notes)
    if (!isTree(node)) return node === null ? undefined : node
    const members = Object.entries(node).map(([key, value]): [string, unknown] => [
      key,
      Object.hasOwn(shape, key) ? read(value, shape[key], path === '' ? key : `${path}.${key}`) : value,
    ])
    return Object.fromEntries(members.filter(([, value]) => value !== undefined))
  }
  return { settings: read(settings, defaults, '') as Tree, notes }
}
