import type { CheckedConfig } from '../config/config.ts'
import { registryHost } from '../formats/image-reference.ts'
import { redisUrl, redisUser } from '../manifests/config-map.ts'
import { redisSecretName } from '../manifests/names.ts'

/** A Secret that has to be in the namespace before the pods: its name and keys. Never a value. */
export type NeededSecret =
  | {
      readonly kind: 'redis'
      readonly name: string
      readonly passwordKey: string
      /** The key of the percent-encoded password; empty: none is needed. */
      readonly encodedKey: string
      /** The key of the whole URL, and what stands in it around the password: `redis://:` and `@host:6379/`. Null: none. */
      readonly url: { readonly key: string; readonly start: string; readonly end: string } | null
    }
  | {
      readonly kind: 'registry'
      readonly name: string
      readonly server: string
      /** Empty: asked at the prompt. */
      readonly username: string
    }

/** Docker Hub's credentials are kept under this address, not under its host. */
const credentialServer = (host: string) => (host === 'docker.io' ? 'https://index.docker.io/v1/' : host)

/** The Secrets that `create-secrets` makes, pull secrets first: without them no image comes. */
export function neededSecrets(config: CheckedConfig): NeededSecret[] {
  const { image, redis, registry } = config
  const server = registry.server || credentialServer(registryHost(image.backend.repository))
  const pull = image.pullSecrets.map(
    ({ name }) => ({ kind: 'registry', name, server, username: registry.username }) as const,
  )
  if (!redis.auth.enabled) return pull
  const [scheme, address] = redisUrl(config).split('//')
  const { passwordKey, encodedKey, urlKey } = redis.auth
  const around = { start: `${scheme}//${redisUser(config)}:`, end: `@${address}` }
  return [
    ...pull,
    {
      kind: 'redis',
      name: redisSecretName(config),
      passwordKey,
      encodedKey: urlKey === '' ? encodedKey : '',
      url: urlKey === '' ? null : { key: urlKey, ...around },
    },
  ]
}
