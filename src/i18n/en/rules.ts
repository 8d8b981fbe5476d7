import type { RuleTexts } from '../rule-texts.ts'
import { adviceRules } from './rules-advice.ts'
import { appRules } from './rules-app.ts'
import { deliveryRules } from './rules-delivery.ts'
import { gatewayRules } from './rules-gateway.ts'
import { imageRules } from './rules-image.ts'
import { metadataRules } from './rules-metadata.ts'
import { networkRules } from './rules-network.ts'
import { policyRules } from './rules-policy.ts'
import { redisRules } from './rules-redis.ts'
import { registryRules } from './rules-registry.ts'
import { releaseRules } from './rules-release.ts'
import { resourceRules } from './rules-resources.ts'
import { secretRules } from './rules-secrets.ts'
import { tolerationRules } from './rules-tolerations.ts'
import { typedSecretRules } from './rules-typed-secrets.ts'
import { streamRules } from './rules-streams.ts'

/** What is wrong and what to do for every rule, in English. */
export const rules: RuleTexts = {
  ...typedSecretRules,
  ...deliveryRules,
  ...releaseRules,
  ...imageRules,
  ...registryRules,
  ...redisRules,
  ...secretRules,
  ...resourceRules,
  ...tolerationRules,
  ...networkRules,
  ...policyRules,
  ...gatewayRules,
  ...streamRules,
  ...appRules,
  ...metadataRules,
  ...adviceRules,
}
