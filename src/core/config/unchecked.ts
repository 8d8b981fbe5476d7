import type { CheckedConfig, DeploymentConfig } from './config.ts'

/** A checked configuration is one that can be checked, shown and saved again. */
export const unchecked = (config: CheckedConfig): DeploymentConfig => config as unknown as DeploymentConfig
