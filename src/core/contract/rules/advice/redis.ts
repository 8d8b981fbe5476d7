import { defaults } from '../../../config/defaults.ts'
import { canonicalIpv6 } from '../../../formats/host.ts'
import { isRepository } from '../../../formats/image-reference.ts'
import { withValue } from '../../../config/path.ts'
import { rule } from '../../rule.ts'
import { servicesAt } from './redis-services.ts'

// Speak the protocol, start by `redis-server` and keep their data in /data: the official image, and mirrors of it.
const IS_REDIS = /(?:^|\/)[^/]*redis[^/]*$/
// Other programs around Redis, and images with an entry point and folders of their own (settings come in variables:
// https://github.com/bitnami/containers/blob/main/bitnami/redis/README.md).
const OTHER_LAYOUT = /(?:^|\/)bitnami(?:legacy|secure)?\/|exporter|sentinel|insight|commander|redis-cluster|redis-stack/

/** What is known of Redis beyond the contract: managed services, and images that are another program. */
export const redisAdvice = [
  rule({
    id: 'REDIS-SERVICE-TLS',
    source: 'rules/advice/redis-services.ts',
    severity: 'warning',
    paths: ['redis.external.tls'],
    holds: (tls, { redis }) => tls || !servicesAt(redis.external).some((service) => service.tls),
    fix: (config) => withValue(config, 'redis.external.tls', true),
  }),
  rule({
    id: 'REDIS-SERVICE-CLUSTER',
    source: 'rules/advice/redis-services.ts',
    severity: 'warning',
    paths: ['redis.external.host'],
    holds: (_, { redis }) => !servicesAt(redis.external).some(({ cluster }) => cluster === 'always'),
  }),
  rule({
    id: 'REDIS-SERVICE-POLICY',
    source: 'rules/advice/redis-services.ts',
    severity: 'warning',
    paths: ['redis.external.host'],
    holds: (_, { redis }) => !servicesAt(redis.external).some(({ cluster }) => cluster === 'choice'),
  }),
  rule({
    id: 'REDIS-SENTINEL-PORT',
    // https://redis.io/docs/latest/operate/oss_and_stack/management/sentinel/
    source: 'redis sentinel.c REDIS_SENTINEL_PORT',
    severity: 'warning',
    paths: ['redis.external.port'],
    holds: (port) => Number(port) !== 26379,
  }),
  rule({
    id: 'REDIS-HOST-IPV6-FORM',
    // An API server warns of any other form in the NetworkPolicy (1.35, seen).
    source: 'RFC 5952',
    severity: 'warning',
    paths: ['redis.external.host'],
    // capitals are the business of REDIS-HOST-CASE
    holds: (name) => (canonicalIpv6(name) ?? name.toLowerCase()) === name.toLowerCase(),
    fix: (config) => withValue(config, 'redis.external.host', canonicalIpv6(config.redis.external.host)),
  }),
  rule({
    id: 'REDIS-IMG-OTHER',
    source: 'REDIS-IMG',
    severity: 'warning',
    paths: ['redis.image.repository'],
    holds: (repository) => !isRepository(repository) || (IS_REDIS.test(repository) && !OTHER_LAYOUT.test(repository)),
    fix: (config) => ({ ...config, redis: { ...config.redis, image: defaults.redis.image } }),
  }),
]
