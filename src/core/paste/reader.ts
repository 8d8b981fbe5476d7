import type { ConfigPath, DeploymentConfig } from '../config/config.ts'
import type { CommandLine } from './command-line.ts'

/** Something of a paste that no setting can hold. A password is never kept: only that there was one. */
export interface NotKept {
  readonly path: string
  readonly kind: 'password' | 'port' | 'query'
}

/** Why a paste that was understood was not taken; a text for each. */
export const pasteRefusals = [
  'cluster',
  'sentinel',
  'socket',
  'no-host',
  'no-image',
  'no-server',
  'web-page',
  'command',
  'login',
  'too-long',
] as const
export type PasteRefusal = (typeof pasteRefusals)[number]

/** The configuration after a paste that says something about several settings, or why none was changed. */
export interface Pasted {
  readonly config: DeploymentConfig
  readonly dropped: readonly NotKept[]
  readonly refused?: PasteRefusal
}

/** A text, and where it was pasted. */
export interface Paste {
  readonly config: DeploymentConfig
  readonly path: ConfigPath
  /** Normalised. */
  readonly text: string
  /** The commands in it. */
  readonly lines: readonly CommandLine[]
}

/** One kind of text that people bring. */
export interface Reader {
  /** The settings at which such a text has a meaning. */
  readonly at: RegExp
  /** Null for a text of another kind. */
  readonly read: (paste: Paste) => Pasted | null
}

export const taken = (config: DeploymentConfig, dropped: readonly NotKept[] = []): Pasted => ({ config, dropped })

export const refused = ({ config }: Pick<Paste, 'config'>, why: PasteRefusal): Pasted => ({
  config,
  dropped: [],
  refused: why,
})
