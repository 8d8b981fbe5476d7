import type { DeploymentConfig } from '../../config/config.ts'
import { defaults } from '../../config/defaults.ts'
import { host, isLoopback } from '../../formats/host.ts'
import { integer } from '../../formats/integer.ts'
import { isDns1123Subdomain, isSecretKey, matches, REDIS_USER } from '../../formats/names.ts'
import { redisAddress } from '../../formats/redis-address.ts'
import { redisSecretName } from '../../manifests/names.ts'
import { withValue } from '../../config/path.ts'
import { isPublishedImage } from '../image-facts.ts'
import { rule } from '../rule.ts'
import { ownSecret } from './own-secret.ts'

// Redis counts them in an int.
const mostDatabases = 2 ** 31

/**
 * `rediss://app@cache.example.com:6380/1` or `cache:6380` -> its parts as settings. A password in it is dropped; with a
 * second "@" nobody can tell where it ends.
 */
export function splitUrl(config: DeploymentConfig): DeploymentConfig | null {
  const { auth, external } = config.redis
  const address = redisAddress(external.host.normalize('NFKC').trim())
  if (address === null || external.host.split('@').length > 2) return null
  const split = {
    host: address.host,
    port: address.port ?? (address.tls === null ? external.port : 6379),
    tls: address.tls ?? external.tls,
    database: address.database || external.database,
  }
  const username = address.username || auth.username
  return { ...config, redis: { ...config.redis, external: split, auth: { ...auth, username } } }
}

/** Where Redis is, and the Secret with its password. */
export const redisRules = [
  rule({
    id: 'REDIS-PROD-EXTERNAL',
    source: 'REDIS-PROD-EXTERNAL',
    severity: 'warning',
    paths: ['redis.enabled'],
    holds: (enabled) => !enabled,
  }),
  // Also in the chart: realtime-svg.redisProblems.
  rule({
    id: 'APP-ENV-REDIS-HOST',
    source: 'APP-ENV-REDIS-HOST',
    severity: 'error',
    paths: ['redis.external.host'],
    params: { longest: 253 },
    holds: (name) => host(name) !== null,
    fix: splitUrl,
  }),
  rule({
    id: 'REDIS-HOST-LOOPBACK',
    source: 'APP-ENV-REDIS-HOST',
    severity: 'warning',
    paths: ['redis.external.host'],
    holds: (name) => host(name) === null || !isLoopback(name),
  }),
  rule({
    id: 'REDIS-HOST-UNDERSCORE',
    source: 'RFC 952, RFC 1123',
    severity: 'warning',
    paths: ['redis.external.host'],
    holds: (name) => host(name) === null || !name.includes('_'),
  }),
  rule({
    id: 'REDIS-HOST-CASE',
    source: 'RFC 4343',
    severity: 'warning',
    paths: ['redis.external.host'],
    holds: (name) => host(name) === null || name === name.toLowerCase(),
    fix: (config) => withValue(config, 'redis.external.host', config.redis.external.host.toLowerCase()),
  }),
  rule({
    id: 'APP-ENV-REDIS-PORT',
    source: 'APP-ENV-REDIS-PORT',
    severity: 'error',
    paths: ['redis.external.port'],
    params: { lowest: 1, highest: 65535 },
    holds: (port) => inPortRange(port),
  }),
  rule({
    id: 'REDIS-DATABASE',
    source: 'redis.conf databases',
    severity: 'error',
    paths: ['redis.external.database'],
    params: { lowest: 0, highest: mostDatabases - 1 },
    holds: (database) => {
      const number = integer(database)
      return number !== null && number >= 0 && number < mostDatabases
    },
  }),
  rule({
    id: 'REDIS-TLS-PUBLISHED',
    source: 'APP-ENV-REDIS-HOST',
    severity: 'warning',
    paths: ['redis.external.tls'],
    holds: (tls, config) => !tls || !isPublishedImage(config),
  }),
  rule({
    id: 'K8S-REDIS-SECRET',
    source: 'apimachinery validation.go IsDNS1123Subdomain',
    severity: 'error',
    paths: ['redis.auth.existingSecret'],
    params: { longest: 253 },
    holds: (name) => name === '' || isDns1123Subdomain(name),
    fix: ownSecret,
  }),
  // Also in the chart: realtime-svg.redisProblems.
  rule({
    id: 'K8S-REDIS-SECRET-PULL',
    source: 'kubernetes core validation.go ValidateSecret: the type of a Secret is fixed',
    severity: 'error',
    paths: ['redis.auth.existingSecret'],
    holds: (name, config) =>
      (name !== '' && !isDns1123Subdomain(name)) ||
      !config.image.pullSecrets.some((secret) => secret.name === redisSecretName(config)),
  }),
  rule({
    id: 'K8S-SECRET-KEY',
    source: 'apimachinery validation.go IsConfigMapKey',
    severity: 'error',
    paths: ['redis.auth.passwordKey', 'redis.auth.encodedKey', 'redis.auth.urlKey'],
    params: { longest: 253 },
    holds: (key, _, path) => isSecretKey(key) || (key === '' && path !== 'redis.auth.passwordKey'),
  }),
  // Also in the chart: realtime-svg.redisProblems.
  rule({
    id: 'K8S-SECRET-KEY-TWICE',
    source: 'APP-ENV-REDIS-PASSWORD',
    severity: 'error',
    paths: ['redis.auth.encodedKey', 'redis.auth.urlKey'],
    holds: (key, config) => !isSecretKey(key) || key !== config.redis.auth.passwordKey,
  }),
  rule({
    id: 'REDIS-PASSWORD-PLAIN',
    source: 'RFC 3986 section 3.2.1',
    severity: 'warning',
    paths: ['redis.auth.encodedKey'],
    holds: (key) => key !== '',
    fix: (config) => withValue(config, 'redis.auth.encodedKey', defaults.redis.auth.encodedKey),
  }),
  rule({
    id: 'REDIS-USER',
    source: 'redis acl.c ACLStringHasSpaces',
    severity: 'error',
    paths: ['redis.auth.username'],
    params: { longest: REDIS_USER.maxLength },
    holds: (name) => matches(REDIS_USER, name),
  }),
]

/** A port that a program can listen on. */
export function inPortRange(port: unknown): boolean {
  const number = integer(port)
  return number !== null && number >= 1 && number <= 65535
}
