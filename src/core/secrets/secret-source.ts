import type { CheckedConfig } from '../config/config.ts'
import type { Command, Step } from '../outputs/command.ts'
import type { RequirementId } from '../outputs/texts.ts'
import type { NeededSecret } from './needed-secrets.ts'

/** What the steps of a source are made of. */
export interface SourceContext {
  readonly config: CheckedConfig
  /** The Secrets that come to be this way, one at least. */
  readonly secrets: readonly NeededSecret[]
  /** A controller reads the files from Git. */
  readonly isInGit: boolean
  /** The way to deploy brings the objects that make these Secrets with the rest; else kubectl applies them before. */
  readonly isDeployed: boolean
}

/** One way for a Secret to come to be. */
export interface SecretSource {
  /** The object that makes it in the cluster; it is among the files of the bundle. */
  readonly manifest?: (secret: NeededSecret, config: CheckedConfig) => object
  /** What create-secrets does of it: make it in the cluster, or seal it into a file. */
  readonly script?: 'make' | 'seal'
  /** Whether it is in the cluster before the rest, so that the rest can be told to look for it. */
  readonly comesFirst: boolean
  /** What has to be there for it. */
  readonly requirements: readonly RequirementId[]
  /** Before the rest is deployed, and after. */
  readonly before: (context: SourceContext) => readonly Step[]
  readonly after?: (context: SourceContext) => readonly Step[]
  /** Away with the objects that kubectl applied. */
  readonly undo?: (context: SourceContext) => readonly Command[]
}
