import { type RedisAddress, redisAddress } from '../../formats/redis-address.ts'
import { atRedis, fillRedis } from '../fill-redis.ts'
import { type PasteRefusal, type Reader, refused } from '../reader.ts'

// Beside redis-rs: Lettuce, Spring, irrd (redis+ssl), valkey clients, and what containers are linked with (tcp).
const SCHEME = /^((?:redis|valkey)s?(?:[+-][a-z]+)*|tcp|tls|ssl|unix):\/\//i
const TLS = /^(?:rediss|valkeys|tls|ssl)|[+-](?:ssl|tls)/i
const EMBEDDED = /[\s=]["']?((?:redis|valkey)s?(?:[+-][a-z]+)*:\/\/[^\s"']+)["']?(?=[\s,;]|$)/i

const kinds: readonly (readonly [scheme: RegExp, why: PasteRefusal])[] = [
  [/sentinel/i, 'sentinel'],
  [/cluster/i, 'cluster'],
  [/^unix|socket|unix$/i, 'socket'],
]

/** The part that names one host or several: after the login, before path and query. */
const authority = (rest: string) => rest.replace(/^.*@/s, '').replace(/[/?#].*$/s, '')

/** `rediss://:…@cache:6380/0`, `redis+ssl://…`, `valkeys://…` in its parts, or why the app cannot speak to it; null for another text. */
export function redisUrl(text: string): RedisAddress | PasteRefusal | null {
  const scheme = SCHEME.exec(text)?.[1]
  if (scheme === undefined) return null
  const why = kinds.find(([kind]) => kind.test(scheme))?.[1]
  if (why !== undefined) return why
  const rest = text.slice(scheme.length + 3)
  if (authority(rest).includes(',')) return /26379|\/[a-z][\w-]*$/i.test(rest) ? 'sentinel' : 'cluster'
  const address = redisAddress(`${TLS.test(scheme) ? 'rediss' : 'redis'}://${rest}`)
  return address && withoutLoneLogin(address, rest)
}

/** Before "@" without a colon some clients mean a user and some a password (Lettuce): it is not kept. */
const withoutLoneLogin = (address: RedisAddress, rest: string): RedisAddress =>
  /^[^:]+@/.test(rest) ? { ...address, hasPassword: true, username: '' } : address

/** An address of Redis, alone or in a line. */
export const redisUrlReader: Reader = {
  at: atRedis,
  read: (paste) => {
    const found = redisUrl(paste.text) ?? redisUrl(EMBEDDED.exec(paste.text)?.[1] ?? '')
    if (typeof found === 'string') return refused(paste, found)
    return found && fillRedis(paste, found)
  },
}
