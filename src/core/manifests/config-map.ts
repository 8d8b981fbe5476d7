import type { IConfigMap } from 'kubernetes-models/v1'
import type { CheckedConfig, ConfigPath } from '../config/config.ts'
import { hostForUrl } from '../formats/host.ts'
import { percentEncoded } from '../formats/percent-encoding.ts'
import { sha256 } from '../formats/sha256.ts'
import { from, type Traced, untraced } from '../yaml/trace.ts'
import { metadata } from './metadata.ts'
import { names } from './names.ts'

/** Where the app finds Redis: the Service of this release, or the external host. */
export const redisEndpoint = ({ release, redis }: CheckedConfig) =>
  redis.enabled
    ? { host: from(['release.name', 'redis.enabled'], names(release).redis), port: from('redis.enabled', '6379') }
    : {
        host: from(['redis.external.host', 'redis.enabled'], redis.external.host),
        port: from('redis.external.port', String(redis.external.port)),
      }

/**
 * `redis://host:6379/`, the name that the published image reads. `userinfo`: `user:$(VARIABLE)@`, put together by the
 * kubelet; a password itself is never in it.
 */
export function redisUrl(config: CheckedConfig, userinfo = ''): string {
  const { host, port } = redisEndpoint(config)
  const { enabled, external } = config.redis
  const scheme = !enabled && external.tls ? 'rediss' : 'redis'
  const database = enabled || external.database === 0 ? '' : external.database
  return `${scheme}://${userinfo}${hostForUrl(host.value)}:${port.value}/${database}`
}

/** The user of Redis as it stands in a URL, `app%40team`; empty for "default", whom a Redis before 6 does not know by name. */
export const redisUser = ({ redis }: CheckedConfig): string =>
  redis.enabled || redis.auth.username === 'default' ? '' : percentEncoded(redis.auth.username)

/** A host name of the HTTPRoute that is one name. Its Gateway decides on TLS: https, unless every listener is named as plain. */
function routeUrl({ enabled, hostnames, parentRefs }: CheckedConfig['httpRoute']): string | null {
  const hostname = enabled ? hostnames.find((name) => !name.startsWith('*.')) : undefined
  const isPlain = parentRefs.every(({ sectionName }) => /^http(?!s)/.test(sectionName))
  return hostname === undefined ? null : `${isPlain ? 'http' : 'https'}://${hostname}`
}

/** Whether the app is told to be reached by its own Service: nobody said otherwise, and neither Ingress nor route has a name. */
export const isReachedByService = ({ config, httpRoute, ingress }: CheckedConfig): boolean =>
  config.backendUrl === '' &&
  !(ingress.enabled && ingress.host !== '' && !ingress.host.startsWith('*.')) &&
  routeUrl(httpRoute) === null

/** What the user wrote, else how the outside reaches the app: Ingress, HTTPRoute, or the Service inside the cluster. */
function backendUrl({ config, httpRoute, ingress, release, service }: CheckedConfig) {
  if (config.backendUrl !== '') return from('config.backendUrl', config.backendUrl)
  if (ingress.enabled && ingress.host !== '' && !ingress.host.startsWith('*.')) {
    const scheme = ingress.tls.enabled ? 'https' : 'http'
    return from(['config.backendUrl', 'ingress.host', 'ingress.tls.enabled'], `${scheme}://${ingress.host}`)
  }
  const route = routeUrl(httpRoute)
  if (route !== null) return from(['config.backendUrl', 'httpRoute.hostnames', 'httpRoute.parentRefs'], route)
  return from(['config.backendUrl', 'release.name', 'service.port'], `http://${names(release).app}:${service.port}`)
}

/** The settings that the URL of Redis is made of. */
export const redisUrlSources = ({ redis }: CheckedConfig): ConfigPath[] =>
  redis.enabled
    ? ['redis.enabled', 'release.name']
    : ['redis.external.host', 'redis.external.port', 'redis.external.tls', 'redis.external.database']

/** The contract's variables, and `REDIS_URL` for the published image while there is no password (APP-ENV-*). */
export const configMapData = (config: CheckedConfig) => ({
  BACKEND_URL: backendUrl(config),
  LOG_LEVEL: from('config.logLevel', config.config.logLevel),
  REDIS_HOST: redisEndpoint(config).host,
  REDIS_PORT: redisEndpoint(config).port,
  REDIS_URL: config.redis.auth.enabled ? undefined : from(redisUrlSources(config), redisUrl(config)),
})

/** Changes with any value of the ConfigMap, so that a changed one rolls the pods. Over `KEY=value\n`, keys sorted. */
export function configMapChecksum(config: CheckedConfig): string {
  const data = untraced(configMapData(config)) as Record<string, string>
  const text = Object.entries(data).map(([key, value]) => `${key}=${value}\n`)
  return sha256(text.join(''))
}

export const configMap = (config: CheckedConfig): Traced<IConfigMap> => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: metadata(config, 'app', names(config.release).configMap),
  data: configMapData(config),
})
