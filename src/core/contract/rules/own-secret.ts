import type { ConfigPath, DeploymentConfig } from '../../config/config.ts'
import { isDns1123Subdomain } from '../../formats/names.ts'
import { valueAt, withValue } from '../../config/path.ts'

/** `other-namespace/regcred` -> `regcred`: a Secret is looked for beside the Pod alone. */
export function ownSecret(config: DeploymentConfig, path: ConfigPath): DeploymentConfig | null {
  const name = String(valueAt(config, path)).replace(/^.*\//, '')
  return isDns1123Subdomain(name) ? withValue(config, path, name) : null
}
