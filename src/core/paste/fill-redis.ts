import type { RedisAddress } from '../formats/redis-address.ts'
import { type Paste, type Pasted, refused, taken } from './reader.ts'

/** The fields that an address of Redis is about. */
export const atRedis = /^redis\.(?:external|auth)\./

const sentinelPort = 26379

/** What a text says of an external Redis; what it does not say is null. */
export type RedisFound = Omit<RedisAddress, 'host'> & {
  /** Null where only other things are said: the host stays. */
  readonly host: string | null
}

/** The settings of an external Redis, without its password. */
export function fillRedis(paste: Paste, found: RedisFound): Pasted {
  const { config, path } = paste
  if (found.port === sentinelPort) return refused(paste, 'sentinel')
  const { auth, external } = config.redis
  const said = found.host === null ? external : { ...external, host: found.host, port: 6379, database: 0 }
  return taken(
    {
      ...config,
      redis: {
        ...config.redis,
        enabled: false,
        external: {
          host: said.host,
          port: found.port ?? said.port,
          tls: found.tls ?? external.tls,
          database: found.database || said.database,
        },
        auth: { ...auth, enabled: auth.enabled || found.hasPassword, username: found.username || auth.username },
      },
    },
    found.hasPassword ? [{ path, kind: 'password' }] : [],
  )
}
