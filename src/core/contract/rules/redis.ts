import type { DeploymentConfig } from '../../config/config.ts'
import { host, isLoopback } from '../../formats/host.ts'
import { integer } from '../../formats/integer.ts'
import { isDns1123Subdomain, isSecretKey } from '../../formats/names.ts'
import { redisSecretName } from '../../manifests/names.ts'
import { withValue } from '../../config/path.ts'
import { isPublishedImage } from '../image-facts.ts'
import { rule } from '../rule.ts'

const REDIS_URL = /^(?:(rediss?):\/\/(?:[^@/]*@)?)?(\[[^\]]+\]|[^:/?#]+)(?::(\d+))?(?:[/?#].*)?$/

/** `rediss://cache.example.com:6380/0` or `cache:6380` -> host, port and TLS. A password in it is dropped. */
function splitUrl(config: DeploymentConfig): DeploymentConfig | null {
  const { external } = config.redis
  const [, scheme, name, port] = REDIS_URL.exec(external.host.trim()) ?? []
  const address = name?.replace(/^\[|\]$/g, '')
  if (address === undefined || host(address) === null) return null
  const split = {
    host: address,
    port: port === undefined ? (scheme === undefined ? external.port : 6379) : Number(port),
    tls: scheme === undefined ? external.tls : scheme === 'rediss',
  }
  return { ...config, redis: { ...config.redis, external: split } }
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
  }),
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
    paths: ['redis.auth.passwordKey', 'redis.auth.urlKey'],
    params: { longest: 253 },
    holds: (key) => isSecretKey(key),
  }),
  rule({
    id: 'K8S-SECRET-KEY-TWICE',
    source: 'APP-ENV-REDIS-PASSWORD',
    severity: 'error',
    paths: ['redis.auth.urlKey'],
    holds: (key, config) => !isSecretKey(key) || key !== config.redis.auth.passwordKey,
  }),
]

/** A port that a program can listen on. */
export function inPortRange(port: unknown): boolean {
  const number = integer(port)
  return number !== null && number >= 1 && number <= 65535
}
