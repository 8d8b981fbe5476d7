import type { DeploymentConfig } from './shape.ts'

export { defaults } from './defaults.ts'
export { type DeploymentConfig, deploymentConfig, type PartialConfig } from './shape.ts'

declare const checked: unique symbol

/** A whole number where `T` may be one, and no half-typed text any more. */
type WithNumbers<T> = T extends string | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly WithNumbers<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: number extends T[K] ? Exclude<T[K], string> : WithNumbers<T[K]> }
      : T

/** Holds no issue of severity error; only `checkContract` makes one, and every output demands one. */
export type CheckedConfig = WithNumbers<DeploymentConfig> & { readonly [checked]: true }

type Leaves<T, Prefix extends string, Index extends string> = T extends readonly (infer Item)[]
  ? Prefix | (Item extends object ? Leaves<Item, `${Prefix}${Index}`, Index> : `${Prefix}${Index}`)
  : T extends object
    ? { [K in keyof T & string]: Leaves<T[K], Prefix extends '' ? K : `${Prefix}.${K}`, Index> }[keyof T & string]
    : Prefix

/** The place of one setting, as Kubernetes writes field paths: `resources.limits.memory`, `image.pullSecrets[0].name`. */
export type ConfigPath = Leaves<DeploymentConfig, '', `[${number}]`>

/** A setting whichever item of a list it is in: `image.pullSecrets[].name`. Rules and texts belong to settings. */
export type SettingPath = Leaves<DeploymentConfig, '', '[]'>

type Member<T, K extends string> = T extends readonly (infer Item)[] ? Item : K extends keyof T ? T[K] : never

/** The type of the value at a setting: `ValueAt<'replicas'>` is `number | string`. */
export type ValueAt<P extends string, T = DeploymentConfig> = P extends `${infer Head}[].${infer Rest}`
  ? ValueAt<Rest, Member<ValueAt<Head, T>, '[]'>>
  : P extends `${infer Head}[]`
    ? Member<ValueAt<Head, T>, '[]'>
    : P extends `${infer Head}.${infer Rest}`
      ? ValueAt<Rest, Member<T, Head>>
      : Member<T, P>
