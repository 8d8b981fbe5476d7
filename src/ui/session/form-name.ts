import { segments } from '../../core/config/path.ts'
import type { ConfigPath, DeploymentConfig, SettingPath } from '../../core/config/config.ts'
import type { FieldPath } from 'react-hook-form'

/** `image.pullSecrets[0].name` -> `image.pullSecrets.0.name`, as react-hook-form writes it. */
export const formName = (path: ConfigPath): FieldPath<DeploymentConfig> =>
  segments(path).join('.') as FieldPath<DeploymentConfig>

/** `image.pullSecrets[0].name` -> `image.pullSecrets[].name`: the setting whose texts and rules it has. */
export const settingOf = (path: ConfigPath): SettingPath => path.replace(/\[\d+\]/g, '[]') as SettingPath
