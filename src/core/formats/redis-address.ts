import { hostFromUrl } from './host.ts'
import { port } from './http-url.ts'
import { percentDecoded } from './percent-encoding.ts'

// address ::= (('redis' | 'valkey') 's'? ('+ssl' | '+tls')? '://' (userinfo '@')?)? host (':' port)? ('/' database?)? (('?' | '#') rest)?
// A password may hold an "@" that should have been escaped: the last one ends it.
const ADDRESS =
  /^(?:((?:redis|valkey)s?(?:\+(?:ssl|tls))?):\/\/(?:(.*)@)?)?(\[[^\]@]*\]|[^:/?#@[\]]*)(?::([^/?#@]*))?(?:\/(\d*))?(?:[?#][^@]*)?$/is

/** Where a Redis answers. Never its password: only that one was written. */
export interface RedisAddress {
  /** Without brackets. */
  readonly host: string
  /** Null when none is written. */
  readonly port: number | null
  /** Null without a scheme. */
  readonly tls: boolean | null
  readonly hasPassword: boolean
  /** Decoded; empty for none, and for "default", the user that Redis takes without a name. */
  readonly username: string
  /** 0 when none is written. */
  readonly database: number
}

/** "rediss://:secret@cache.example.com:6380/0" or "cache:6380" in its parts; null for what is neither. */
export function redisAddress(text: string): RedisAddress | null {
  const parts = ADDRESS.exec(text)
  if (parts === null) return null
  const [, scheme, userinfo = '', name = '', portText, database = ''] = parts
  const host = hostFromUrl(name)
  if (host === null) return null
  const number = portText === undefined ? null : port(portText)
  if (portText !== undefined && number === null) return null
  const [user = '', ...password] = userinfo.split(':')
  return {
    host,
    port: number,
    tls: scheme === undefined ? null : /(?:ss|ys|\+...)$/i.test(scheme),
    hasPassword: password.join(':') !== '',
    username: user === 'default' ? '' : percentDecoded(user),
    database: Number(database),
  }
}
