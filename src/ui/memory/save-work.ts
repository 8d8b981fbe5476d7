import { download } from '../../browser/download.ts'
import type { DeploymentConfig } from '../../core/config/config.ts'
import { savedConfig } from '../../core/config/difference.ts'
import { withoutLogins } from '../../core/config/without-logins.ts'

/** Hands over what stands in the form, right or wrong, as a file that the page opens again. */
export function saveWork(values: DeploymentConfig): void {
  const text = JSON.stringify(withoutLogins(savedConfig(values)), null, 2)
  download('deployment-config.json', `${text}\n`, 'application/json')
}
