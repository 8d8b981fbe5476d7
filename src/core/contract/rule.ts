import type { ConfigPath, DeploymentConfig, SettingPath, ValueAt } from '../config/config.ts'

export type Severity = 'error' | 'warning'

/** What a text about a broken rule may need to name: `{ minimum: '128Mi' }`. From the constants that `holds` uses. */
export type Params = Readonly<Record<string, string | number>>

/** One check, as a row. */
export interface Rule<Id extends string = string> {
  /** Unique and stable: the key of its texts and examples, the citation people see, `data-rule` in the page. */
  readonly id: Id
  /** Why it is a rule: a clause of the contract (`APP-RES-MEM-MIN`), or the file of the program that refuses. */
  readonly source: string
  readonly severity: Severity
  /** The settings it looks at, each by itself. */
  readonly paths: readonly SettingPath[]
  readonly params?: Params
  /** What its text may name besides, of the configuration at hand: `{ needed: 'ghcr.io' }`. */
  readonly named?: (config: DeploymentConfig) => Params
  /** Total: never throws, and true where the text is not of the format (another rule says so). Not asked while its settings are disabled. */
  readonly holds: (value: never, config: DeploymentConfig, path: ConfigPath) => boolean
  /** The configuration with the one clear answer taken; null when there is none. */
  readonly fix?: (config: DeploymentConfig, path: ConfigPath) => DeploymentConfig | null
}

interface Row<Id extends string, P extends SettingPath> extends Omit<Rule<Id>, 'paths' | 'holds'> {
  readonly paths: readonly P[]
  readonly holds: (value: ValueAt<P>, config: DeploymentConfig, path: ConfigPath) => boolean
}

/** Checks a row's `holds` against the types of the settings it names. */
export const rule = <const Id extends string, const P extends SettingPath>(row: Row<Id, P>): Rule<Id> => row

/** A rule that a configuration breaks, at one place. Texts are not in it: a language is a function of it. */
export interface Issue<Id extends string = string> {
  readonly rule: Id
  readonly path: ConfigPath
  readonly severity: Severity
}
