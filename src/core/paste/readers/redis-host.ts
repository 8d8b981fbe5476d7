import { redisAddress } from '../../formats/redis-address.ts'
import { atRedis, fillRedis } from '../fill-redis.ts'
import { type Reader, refused } from '../reader.ts'
import { redisUrl } from './redis-url.ts'

const LOGIN = /^[^\s=/]*@[^@\s]*$/
// Without a scheme "user:p@ss" may end in a password.
const SURELY_HOST = /@(?:[^@]*\.[^@]*|\[[^@]*\]|[^@]*:\d+.*)$/

/** `cache.corp.example:6380`, `[2001:db8::5]:6380`, `default:…@cache:6379/2`: no scheme says whether with TLS. */
export const redisHost: Reader = {
  at: atRedis,
  read: (paste) => {
    const { text } = paste
    if (text.includes('://')) return null
    if (/^[\w.-]+:\d+(?:,[\w.-]+:\d+)+$/.test(text))
      return refused(paste, /:26379\b/.test(text) ? 'sentinel' : 'cluster')
    if (LOGIN.test(text)) {
      const found = SURELY_HOST.test(text) ? redisUrl(`redis://${text}`) : null
      return found === null || typeof found === 'string' ? null : fillRedis(paste, { ...found, tls: null })
    }
    const address = redisAddress(text)
    return address === null || (address.port === null && !/[/?#]/.test(text)) ? null : fillRedis(paste, address)
  },
}
