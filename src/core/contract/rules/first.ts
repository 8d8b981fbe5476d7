import type { Rule } from '../rule.ts'
import { appRules } from './app.ts'
import { contractResourceRules } from './contract-resources.ts'
import { imageRules } from './image.ts'
import { deliveryRules } from './delivery.ts'
import type { RuleId } from './index.ts'
import { metadataRules } from './metadata.ts'
import { networkRules } from './network.ts'
import { policyRules } from './policy.ts'
import { redisRules } from './redis.ts'
import { registryRules } from './registry.ts'
import { releaseRules } from './release.ts'
import { resourceRules } from './resources.ts'
import { securityRules } from './security.ts'

/** The rules of the first load, in the order in which the form asks: all errors, and what the contract warns of. */
export const firstRules: readonly Rule<RuleId>[] = [
  ...deliveryRules,
  ...releaseRules,
  ...imageRules,
  ...registryRules,
  ...redisRules,
  ...resourceRules,
  ...contractResourceRules,
  ...networkRules,
  ...policyRules,
  ...appRules,
  ...securityRules,
  ...metadataRules,
]
