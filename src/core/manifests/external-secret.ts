import type { CheckedConfig, ConfigPath } from '../config/config.ts'
import type { NeededSecret } from '../secrets/needed-secrets.ts'
import { from, fromText } from '../yaml/trace.ts'
import { metadata } from './metadata.ts'

// Go's url.QueryEscape writes a blank as "+", which is a plus in the user part of a URL.
const ENCODED = '{{ .password | urlquery | replace "+" "%20" }}'

/** A text that a Go template gives as it is. */
const literal = (text: string) => text.replaceAll('{{', '{{ "{{" }}')

function redisData({ passwordKey, encodedKey, url }: NeededSecret & { kind: 'redis' }) {
  return {
    [passwordKey]: from('redis.auth.passwordKey', '{{ .password }}'),
    ...(encodedKey === '' ? {} : { [encodedKey]: from('redis.auth.encodedKey', ENCODED) }),
    ...(url === null
      ? {}
      : { [url.key]: from('redis.auth.urlKey', `${literal(url.start)}${ENCODED}${literal(url.end)}`) }),
  }
}

/** `auth` is the login in Base64, as Docker keeps it; without the name of a user the store holds the whole file. */
function registryData({ server, username }: NeededSecret & { kind: 'registry' }) {
  const sources: ConfigPath[] = ['registry.server', 'registry.username', 'image.backend.repository']
  const auth = `{{ printf "%s:%s" ${JSON.stringify(username)} .password | b64enc }}`
  const login = `{"auths":{${literal(JSON.stringify(server))}:{"auth":"${auth}"}}}`
  return { '.dockerconfigjson': from(sources, username === '' ? '{{ .password }}' : login) }
}

/**
 * `external-secrets.io/v1` ExternalSecret: the operator makes the Secret out of what a store holds. What it would fill in is
 * written out, because Argo CD takes each default for a difference (argo-cd issue 13004).
 */
export function externalSecret(secret: NeededSecret, config: CheckedConfig) {
  const { storeKind, storeName, refreshInterval } = config.externalSecrets
  const isRedis = secret.kind === 'redis'
  const { path } = secret
  const name = from(path === 'redis.auth' ? ['redis.auth.existingSecret', 'release.name'] : `${path}.name`, secret.name)
  return {
    apiVersion: 'external-secrets.io/v1',
    kind: from(`${path}.source`, 'ExternalSecret'),
    metadata: { ...metadata(config, isRedis ? 'redis' : 'app', secret.name), name },
    spec: {
      refreshInterval: from('externalSecrets.refreshInterval', refreshInterval),
      secretStoreRef: {
        kind: from('externalSecrets.storeKind', storeKind),
        name: from('externalSecrets.storeName', storeName),
      },
      target: {
        name,
        creationPolicy: 'Owner',
        deletionPolicy: 'Retain',
        template: {
          engineVersion: 'v2',
          mergePolicy: 'Replace',
          type: isRedis ? 'Opaque' : 'kubernetes.io/dockerconfigjson',
          data: isRedis ? redisData(secret) : registryData(secret),
        },
      },
      data: [
        {
          secretKey: 'password',
          remoteRef: {
            key: from(`${path}.remoteKey`, secret.remoteKey),
            property: fromText(`${path}.remoteProperty`, secret.remoteProperty),
            conversionStrategy: 'Default',
            decodingStrategy: 'None',
            metadataPolicy: 'None',
          },
        },
      ],
    },
  }
}
