import type { DeploymentConfig } from './shape.ts'
import settings from './golden/defaults.json' with { type: 'json' }

/**
 * The configuration that satisfies the contract without a setting: the start of every form, link and file. What the shape
 * in `shape.ts` says, written down, so that the page can show it without the shape's library.
 */
export const defaults = settings as DeploymentConfig
