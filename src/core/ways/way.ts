import type { SecretSourceId } from '../config/choices.ts'
import type { CheckedConfig } from '../config/config.ts'
import type { Command, ChartSource, Step } from '../outputs/command.ts'
import type { RequirementId, WayFileId } from '../outputs/texts.ts'
import type { OutputFile } from '../yaml/lines.ts'

/** What the files of a way are made of, beside the configuration. */
export interface WaySources {
  /** Every Kubernetes object, one file each. */
  readonly manifests: readonly OutputFile[]
  /** The Helm chart's own files. */
  readonly chart: readonly OutputFile[]
}

/** What the README says of a file, or of a folder: `{ id: 'manifests', path: 'manifests/' }`. */
export interface ExplainedFile {
  readonly id: WayFileId
  readonly path: string
}

/** One way to deploy: all that is in its bundle and that a person runs. What every way has is in `bundle.ts` and `commands.ts`. */
export interface Way {
  /** Its own files in the bundle. */
  readonly files: (config: CheckedConfig, sources: WaySources) => readonly OutputFile[]
  readonly explained: (config: CheckedConfig) => readonly ExplainedFile[]
  /** The programs that it needs. */
  readonly requirements: readonly RequirementId[]
  /** Makes the Namespace before the Secrets, which go into it; asked only where the bundle makes one. */
  readonly namespace: (config: CheckedConfig) => readonly Command[]
  /** A controller reads the files from Git: the Secrets, which are in no file, are made beside it. */
  readonly isInGit?: true
  /** How Secrets come to be whose objects it brings with the rest; kubectl applies those of all others before. */
  readonly brings: readonly SecretSourceId[]
  /** It takes away by itself what these files no longer make, and with an ExternalSecret the Secret that it made. */
  readonly prunes?: true
  /** From the Secrets to the objects in the cluster. */
  readonly deploy: (config: CheckedConfig, chartSource: ChartSource) => readonly Step[]
  /** Back to what ran before, and away with everything. */
  readonly undo: (config: CheckedConfig) => readonly Command[]
}
