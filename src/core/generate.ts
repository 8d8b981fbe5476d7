import type { CheckedConfig, DeploymentConfig } from './config.ts'
import { checkContract, type Issue } from './contract/check-contract.ts'
import { type BundleContext, bundleFiles } from './outputs/bundle.ts'
import { type Step, steps } from './outputs/commands.ts'
import type { OutputFile } from './lines.ts'

/** What the whole program says of a configuration. */
export interface Generated {
  readonly issues: readonly Issue[]
  /** Null while an error stands: nothing wrong can be handed over. */
  readonly config: CheckedConfig | null
  readonly files: readonly OutputFile[]
  readonly steps: readonly Step[]
}

/** The whole program: pure, so the page, the zip and the command line cannot differ. */
export function generate(values: DeploymentConfig, context: BundleContext): Generated {
  const { issues, config } = checkContract(values)
  if (config === null) return { issues, config, files: [], steps: [] }
  return { issues, config, files: bundleFiles(config, context), steps: steps(config, context.place) }
}
