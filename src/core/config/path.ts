import type { ConfigPath, DeploymentConfig } from './config.ts'

const cut = new Map<string, readonly string[]>()

/** `image.pullSecrets[0].name` -> `['image', 'pullSecrets', '0', 'name']`. */
export function segments(path: string): readonly string[] {
  // Every key stroke asks for the same few hundred paths.
  const known = cut.get(path)
  if (known !== undefined) return known
  const names = path.split(/[.[\]]/).filter((name) => name !== '')
  cut.set(path, names)
  return names
}

/** `['image', 'pullSecrets', 0, 'name']` -> `image.pullSecrets[0].name`, as Kubernetes writes field paths. */
export const joinPath = (names: readonly PropertyKey[]): string =>
  names
    .map((name, index) => (typeof name === 'number' ? `[${name}]` : index === 0 ? String(name) : `.${String(name)}`))
    .join('')

const ownMember = (node: unknown, name: string): unknown =>
  typeof node === 'object' && node !== null && Object.hasOwn(node, name)
    ? (node as Record<string, unknown>)[name]
    : undefined

/** The value at a path; undefined when the path leads nowhere. */
export const valueAt = (config: unknown, path: string): unknown => segments(path).reduce(ownMember, config)

/** The key of the record whose value is at `path`: `ingress.annotations[0].value` -> the text at `ingress.annotations[0].key`. */
export const keyBeside = (config: unknown, path: string): string =>
  String(valueAt(config, path.replace(/\.value$/, '.key')))

function replaced(node: unknown, names: readonly string[], value: unknown): unknown {
  const [name, ...rest] = names
  if (name === undefined) return value
  if (Array.isArray(node))
    return node.map((item: unknown, i) => (String(i) === name ? replaced(item, rest, value) : item))
  return { ...(node as object), [name]: replaced(ownMember(node, name), rest, value) }
}

/** The same configuration with another value at `path`; shares what did not change with the one given. */
export const withValue = <C>(config: C, path: ConfigPath, value: unknown): C =>
  replaced(config, segments(path), value) as C

/** `image.pullSecrets[].name` -> the path of that member in every item that the list now has. */
export function expand(config: DeploymentConfig, pattern: string): ConfigPath[] {
  const at = pattern.indexOf('[]')
  if (at < 0) return [pattern as ConfigPath]
  const list = valueAt(config, pattern.slice(0, at)) as readonly unknown[]
  return list.flatMap((_, index) => expand(config, `${pattern.slice(0, at)}[${index}]${pattern.slice(at + 2)}`))
}
