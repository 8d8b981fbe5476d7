import { redisAddress } from '../../formats/redis-address.ts'
import { atRedis, fillRedis } from '../fill-redis.ts'
import { type Reader, refused } from '../reader.ts'

// Of StackExchange.Redis there are some thirty options.
const mostParts = 64
const OPTION = /^\s*([a-z]+)\s*=(.*)$/is

/** `cache.example.net:6380,password=…,ssl=True,abortConnect=False`, as Azure and .NET write it. */
export const stackExchange: Reader = {
  at: atRedis,
  read: (paste) => {
    // In an environment variable or a key of appsettings.json.
    const parts = paste.text.replace(/^["'\w:.]+["']?\s*[=:]\s*["']?(?=[\w.[\]-]+:\d+,)|["'],?$/g, '').split(',')
    if (parts.length < 2 || parts.length > mostParts || /[\s@]/.test(parts[0]!.trim())) return null
    const options = new Map(
      parts.flatMap((part) => {
        const [, name, value] = OPTION.exec(part) ?? []
        return name === undefined ? [] : [[name.toLowerCase(), value!.trim()] as const]
      }),
    )
    const hosts = parts.filter((part) => !part.includes('=')).map((part) => redisAddress(part.trim()))
    const [first] = hosts
    if (!first || hosts.includes(null)) return null
    if (options.has('servicename')) return refused(paste, 'sentinel')
    if (hosts.length > 1) return refused(paste, hosts.some((host) => host?.port === 26379) ? 'sentinel' : 'cluster')
    const ssl = options.get('ssl')
    return fillRedis(paste, {
      host: first.host,
      port: first.port ?? (/^true$/i.test(ssl ?? '') ? 6380 : null),
      tls: ssl === undefined ? first.tls : /^true$/i.test(ssl),
      hasPassword: (options.get('password') ?? '') !== '',
      username: options.get('user') ?? '',
      database: Number(/^\d{1,9}$/.exec(options.get('defaultdatabase') ?? '')?.[0] ?? 0),
    })
  },
}
