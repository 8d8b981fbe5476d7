import type { PartialConfig } from '../../config/config.ts'

/** The two sides of a rule, as close as they come: `fails` has the issues of `holds`, and this rule's besides. */
export interface Example {
  readonly holds: PartialConfig
  readonly fails: PartialConfig
}
