import type { Rule } from '../rule.ts'
import { imageAdvice } from './advice/images.ts'
import { ingressAdvice } from './advice/ingress.ts'
import { policyAdvice } from './advice/policy.ts'
import { redisAdvice } from './advice/redis.ts'
import { registryAdvice } from './advice/registries.ts'
import { appRules } from './app.ts'
import { contractResourceRules } from './contract-resources.ts'
import { deliveryRules } from './delivery.ts'
import { imageRules } from './image.ts'
import { httpRouteRules } from './http-route.ts'
import { metadataRules } from './metadata.ts'
import { networkRules } from './network.ts'
import { policyRules } from './policy.ts'
import { redisRules } from './redis.ts'
import { registryRules } from './registry.ts'
import { releaseRules } from './release.ts'
import { resourceRules } from './resources.ts'
import { secretRules } from './secrets.ts'
import { securityRules } from './security.ts'
import { tolerationRules } from './tolerations.ts'
import { typedSecretRules } from './typed-secrets.ts'
import { streamRules } from './streams.ts'

const all = [
  ...typedSecretRules,
  ...deliveryRules,
  ...releaseRules,
  ...imageRules,
  ...imageAdvice,
  ...registryRules,
  ...registryAdvice,
  ...redisRules,
  ...redisAdvice,
  ...secretRules,
  ...resourceRules,
  ...contractResourceRules,
  ...tolerationRules,
  ...networkRules,
  ...policyRules,
  ...policyAdvice,
  ...httpRouteRules,
  ...ingressAdvice,
  ...streamRules,
  ...appRules,
  ...securityRules,
  ...metadataRules,
]

/** Every rule has texts in each language and two examples under this id, or the program does not compile. */
export type RuleId = (typeof all)[number]['id']

/** Every check, in the order in which the form asks. */
export const rules: readonly Rule<RuleId>[] = all
