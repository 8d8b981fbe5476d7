import type { CheckedConfig, DeploymentConfig } from '../config/config.ts'
import { checkContract, type Issue } from '../contract/check-contract.ts'
import type { OutputFile } from '../yaml/lines.ts'
import { manifestFiles } from '../manifests/index.ts'
import type { ChartSource, Step } from '../outputs/command.ts'
import { steps } from '../outputs/commands.ts'
import { values } from '../outputs/values.ts'

/** The ways to deploy; `bundleFiles` adds what explains them in a language. */
export interface Outputs {
  readonly config: CheckedConfig
  readonly manifests: readonly OutputFile[]
  readonly values: OutputFile
  readonly steps: readonly Step[]
}

/** The whole program: pure. `outputs` is null while an error stands, so nothing wrong can be handed over. */
export function generate(
  settings: DeploymentConfig,
  chartSource: ChartSource,
): { readonly issues: readonly Issue[]; readonly outputs: Outputs | null } {
  const { issues, config } = checkContract(settings)
  if (config === null) return { issues, outputs: null }
  return {
    issues,
    outputs: { config, manifests: manifestFiles(config), values: values(config), steps: steps(config, chartSource) },
  }
}
