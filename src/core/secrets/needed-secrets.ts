import type { SecretSourceId } from '../config/choices.ts'
import type { CheckedConfig } from '../config/config.ts'
import { registryHost } from '../formats/image-reference.ts'
import { redisUrl, redisUser } from '../manifests/config-map.ts'
import { redisSecretName } from '../manifests/names.ts'

interface Common {
  readonly name: string
  /** How it comes to be. */
  readonly source: SecretSourceId
  /** Where a store holds what goes into it. */
  readonly remoteKey: string
  readonly remoteProperty: string
  /** The settings that it is of: `redis.auth`, `image.pullSecrets[0]`. */
  readonly path: 'redis.auth' | `image.pullSecrets[${number}]`
  /** The name of its file, where one makes it; short, whatever its own name is: `redis`, `registry-1`. */
  readonly file: string
}

/** A Secret that has to be in the namespace for the Pods: its name and keys. Never a value. */
export type NeededSecret = Common &
  (
    | {
        readonly kind: 'redis'
        readonly passwordKey: string
        /** The key of the percent-encoded password; empty: none is needed. */
        readonly encodedKey: string
        /** The key of the whole URL, and what stands in it around the password: `redis://:` and `@host:6379/`. Null: none. */
        readonly url: { readonly key: string; readonly start: string; readonly end: string } | null
      }
    | {
        readonly kind: 'registry'
        readonly server: string
        /** Empty: asked at the prompt; a store holds the whole login then. */
        readonly username: string
      }
  )

/** What a step shows of Secrets: the keys that each must have, or what a store must hold. */
export interface ShownSecrets {
  readonly what: 'keys' | 'remote'
  readonly secrets: readonly NeededSecret[]
}

/** Docker Hub's credentials are kept under this address, not under its host. */
const credentialServer = (host: string) => (host === 'docker.io' ? 'https://index.docker.io/v1/' : host)

/** Every Secret that the Pods name, pull secrets first: without them no image comes. */
export function neededSecrets(config: CheckedConfig): NeededSecret[] {
  const { image, redis, registry } = config
  const server = registry.server || credentialServer(registryHost(image.backend.repository))
  const pull = image.pullSecrets.map(
    (secret, i) =>
      ({
        ...secret,
        kind: 'registry',
        server,
        username: registry.username,
        path: `image.pullSecrets[${i}]`,
        file: `registry-${i + 1}`,
      }) as const,
  )
  if (!redis.auth.enabled) return pull
  const [scheme, address] = redisUrl(config).split('//')
  const { passwordKey, encodedKey, urlKey, source, remoteKey, remoteProperty } = redis.auth
  const around = { start: `${scheme}//${redisUser(config)}:`, end: `@${address}` }
  return [
    ...pull,
    {
      kind: 'redis',
      name: redisSecretName(config),
      ...{ source, remoteKey, remoteProperty },
      path: 'redis.auth',
      file: 'redis',
      passwordKey,
      encodedKey: urlKey === '' ? encodedKey : '',
      url: urlKey === '' ? null : { key: urlKey, ...around },
    },
  ]
}
