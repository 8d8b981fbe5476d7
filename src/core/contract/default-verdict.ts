import type { CheckedConfig } from '../config/config.ts'
import { defaults } from '../config/defaults.ts'
import type { Issue } from './check-contract.ts'

/**
 * What checkContract finds in the defaults, written down, so that the page can show them before the rules are loaded.
 * `default-verdict.test.ts` holds it to that.
 */
export const defaultVerdict: { readonly issues: readonly Issue[]; readonly config: CheckedConfig } = {
  issues: [{ rule: 'REDIS-PROD-EXTERNAL', path: 'redis.enabled', severity: 'warning' }],
  config: defaults as unknown as CheckedConfig,
}
