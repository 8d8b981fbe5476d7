import type { PartialConfig } from '../../config/config.ts'

type Redis = NonNullable<PartialConfig['redis']>
const external = (settings: Redis['external']): PartialConfig => ({
  redis: { enabled: false, external: { host: 'cache.example.org', ...settings } },
})
const auth = (settings: Redis['auth']): PartialConfig => ({ redis: { auth: { enabled: true, ...settings } } })
const externalAuth = (settings: Redis['auth']): PartialConfig => ({
  redis: { ...external({}).redis, auth: { enabled: true, ...settings } },
})
const withPullSecret = { image: { pullSecrets: [{ name: 'shared' }] } }

/** Examples of the rules about Redis and its Secret. */
export const redisExamples = {
  'REDIS-PROD-EXTERNAL': { holds: external({}), fails: {} },
  'APP-ENV-REDIS-HOST': {
    holds: external({ host: '2001:db8::5' }),
    fails: external({ host: 'redis://cache.example.org:6379/0' }),
  },
  'REDIS-HOST-LOOPBACK': { holds: external({ host: '10.0.0.5' }), fails: external({ host: '127.0.0.5' }) },
  'REDIS-HOST-UNDERSCORE': { holds: external({ host: 'my-redis' }), fails: external({ host: 'my_redis' }) },
  'REDIS-HOST-CASE': {
    holds: external({ host: 'cache.example.org' }),
    fails: external({ host: 'Cache.Example.org' }),
  },
  'APP-ENV-REDIS-PORT': { holds: external({ port: 65535 }), fails: external({ port: 65536 }) },
  'REDIS-DATABASE': { holds: external({ database: 15 }), fails: external({ database: -1 }) },
  'REDIS-TLS-PUBLISHED': {
    holds: { ...external({ tls: true }), image: { backend: { tag: 'v0.1.12' } } },
    fails: { ...external({ tls: true }), image: { backend: { tag: 'v0.1.11' } } },
  },
  'K8S-REDIS-SECRET': { holds: auth({ existingSecret: '' }), fails: auth({ existingSecret: 'redis/redis-auth' }) },
  'K8S-REDIS-SECRET-PULL': {
    holds: { ...auth({ existingSecret: 'redis-auth' }), ...withPullSecret },
    fails: { ...auth({ existingSecret: 'shared' }), ...withPullSecret },
  },
  'K8S-SECRET-KEY': { holds: auth({ passwordKey: '.redis_1' }), fails: auth({ passwordKey: '..redis' }) },
  'K8S-SECRET-KEY-TWICE': { holds: auth({ urlKey: 'redis-url' }), fails: auth({ urlKey: 'redis-password' }) },
  'REDIS-PASSWORD-PLAIN': { holds: auth({ encodedKey: 'encoded' }), fails: auth({ encodedKey: '' }) },
  'REDIS-USER': { holds: externalAuth({ username: 'app-1@team' }), fails: externalAuth({ username: 'app:secret' }) },
}
