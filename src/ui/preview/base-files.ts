import type { CheckedConfig, DeploymentConfig } from '../../core/config/config.ts'
import { defaults } from '../../core/config/defaults.ts'
import { checkContract } from '../../core/contract/check-contract.ts'
import { manifestFiles } from '../../core/manifests/index.ts'
import type { OutputFile } from '../../core/yaml/lines.ts'
import { useView } from '../shell/workbench.ts'

/** The other side of a comparison. */
export interface Base {
  /** Null while one of its settings is wrong: it leads to no files then. */
  readonly config: CheckedConfig | null
  readonly manifests: readonly OutputFile[]
}

const made = new WeakMap<DeploymentConfig, Base>()

/** Settings with the manifests that they lead to, made once. */
export function baseOf(settings: DeploymentConfig): Base {
  const before = made.get(settings)
  if (before) return before
  const { config } = checkContract(settings)
  const base = { config, manifests: config ? manifestFiles(config) : [] }
  made.set(settings, base)
  return base
}

/** What files are compared with: the settings that were chosen for it, or the defaults. */
export const useBase = (): Base => baseOf(useView(({ comparison }) => comparison?.config ?? defaults))
