import { port } from '../../formats/http-url.ts'
import { atRedis, fillRedis } from '../fill-redis.ts'
import { type Reader, refused } from '../reader.ts'
import { isPlaceholder } from '../shell-words.ts'
import { redisUrl } from './redis-url.ts'

/** `redis-cli -h cache -p 6380 --tls -a … -n 2`, in any order, or with `-u rediss://…`. */
export const redisCli: Reader = {
  at: atRedis,
  read: (paste) => {
    const line = paste.lines.find(({ kind }) => kind === 'redis-cli')
    if (line === undefined) return null
    const { flags, words, variables } = line
    if (flags.has('c') || flags.has('cluster')) return refused(paste, 'cluster')
    if (flags.has('s')) return refused(paste, 'socket')
    const url = flags.get('u') ?? flags.get('uri')
    const address = url === undefined ? null : redisUrl(url)
    if (typeof address === 'string') return refused(paste, address)
    const host = address?.host ?? flags.get('h') ?? ''
    if (host === '' || isPlaceholder(host)) return refused(paste, 'no-host')
    const hasPassword =
      flags.has('a') || flags.has('pass') || variables.has('REDISCLI_AUTH') || /^auth$/i.test(words[0] ?? '')
    return fillRedis(paste, {
      host,
      port: port(flags.get('p') ?? '') ?? address?.port ?? null,
      tls: flags.has('tls') || (address?.tls ?? false),
      hasPassword: hasPassword || (address?.hasPassword ?? false),
      username: flags.get('user') ?? address?.username ?? '',
      database: Number(/^\d{1,9}$/.exec(flags.get('n') ?? '')?.[0] ?? address?.database ?? 0),
    })
  },
}
