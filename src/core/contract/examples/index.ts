import type { RuleId } from '../rules/index.ts'
import { adviceExamples } from './advice.ts'
import { appExamples } from './app.ts'
import { deliveryExamples } from './delivery.ts'
import type { Example } from './example.ts'
import { httpRouteExamples } from './http-route.ts'
import { imageExamples } from './image.ts'
import { metadataExamples } from './metadata.ts'
import { networkExamples } from './network.ts'
import { redisExamples } from './redis.ts'
import { registryExamples } from './registry.ts'
import { releaseExamples } from './release.ts'
import { resourceExamples } from './resources.ts'
import { secretExamples } from './secrets.ts'
import { tolerationExamples } from './tolerations.ts'
import { typedSecretExamples } from './typed-secrets.ts'
import { streamExamples } from './streams.ts'

/** For every rule a configuration that holds and one that fails; a rule without them does not compile. */
export const examples: Readonly<Record<RuleId, Example>> = {
  ...typedSecretExamples,
  ...deliveryExamples,
  ...releaseExamples,
  ...imageExamples,
  ...registryExamples,
  ...redisExamples,
  ...secretExamples,
  ...resourceExamples,
  ...tolerationExamples,
  ...networkExamples,
  ...httpRouteExamples,
  ...streamExamples,
  ...appExamples,
  ...metadataExamples,
  ...adviceExamples,
}
