import type { ConfigPath } from '../config/config.ts'

/** A value together with the settings it came from, and what to say above it. */
export class Sourced<T> {
  readonly value: T
  readonly paths: readonly ConfigPath[]
  readonly comment: string | undefined

  constructor(value: T, paths: readonly ConfigPath[], comment?: string) {
    this.value = value
    this.paths = paths
    this.comment = comment
  }
}

/** `T`, any node of which may be `Sourced`; a member that is undefined is left out of the text. */
export type Traced<T> = Sourced<Plain<T>> | Plain<T>
type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Traced<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Traced<T[K]> | undefined }
    : T

/** `from('replicas', config.replicas)`: the node knows the setting that it shows, so the preview can link both ways. */
export const from = <const T>(paths: ConfigPath | readonly ConfigPath[], value: T, comment?: string): Sourced<T> =>
  new Sourced(value, typeof paths === 'string' ? [paths] : paths, comment)

/** A text that is left out where it is empty. */
export const fromText = (path: ConfigPath, text: string): Sourced<string> | undefined =>
  text === '' ? undefined : from(path, text)

/** The same tree without sources and without undefined members: what a YAML reader will see. */
export function untraced(node: unknown): unknown {
  if (node instanceof Sourced) return untraced(node.value)
  if (Array.isArray(node)) return node.map(untraced)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      const plain = untraced(value)
      return plain === undefined ? [] : [[key, plain]]
    }),
  )
}
