import type { DeploymentConfig } from '../../config/config.ts'
import { port } from '../../formats/http-url.ts'
import { withValue } from '../../config/path.ts'
import { fillRedis } from '../fill-redis.ts'
import { type NotKept, type Paste, type Pasted, type Reader, refused, taken } from '../reader.ts'
import { redisUrl } from './redis-url.ts'

// `export A="b"`, `set A=b`, `$env:A = "b"`, `- A=b`, `-e A=b`, `A: b`, `"A": "b",`
const LINE = /^(?:- )?(?:export |set |\$env:|ENV |(?:-e|--env) )?["']?([A-Z][A-Z0-9_]*)["']? ?[:=] ?(.*?) ?[,;]?$/

const unquoted = (text: string) => /^"(.*)"$|^'(.*)'$/s.exec(text)?.slice(1).join('') ?? text.replace(/ #.*$/, '')

/** Every line that is no comment; null when one says something else. */
function variablesIn(text: string): ReadonlyMap<string, string> | null {
  const lines = text.split('\n').filter((line) => !line.startsWith('#'))
  const pairs = lines.map((line) => LINE.exec(line))
  return pairs.includes(null) ? null : new Map(pairs.map((pair) => [pair![1]!, unquoted(pair![2]!)]))
}

const SECRET = /PASS|SECRET|TOKEN|(?:^|_)AUTH$/

function redis(paste: Paste, variables: ReadonlyMap<string, string>, hasPassword: boolean): Pasted | null {
  const of = (pattern: RegExp) => [...variables].find(([name]) => pattern.test(name))?.[1]
  if (of(/SENTINEL/) !== undefined) return refused(paste, 'sentinel')
  if (of(/REDIS_CLUSTER|REDIS_NODES/) !== undefined) return refused(paste, 'cluster')
  const url = of(/^(?:\w+_)?(?:REDIS|VALKEY|KV)(?:_TLS)?_UR[LI]$/)
  const address = url === undefined ? null : redisUrl(url)
  if (typeof address === 'string') return refused(paste, address)
  const host = of(/^(?:\w+_)?(?:REDIS|VALKEY)_HOST(?:NAME)?$/) ?? address?.host
  const portText = of(/^(?:\w+_)?(?:REDIS|VALKEY)_PORT$/)
  if (host === undefined && portText === undefined && !hasPassword) return null
  const tls = of(/^(?:\w+_)?(?:REDIS|VALKEY)_(?:USE_)?(?:TLS|SSL)(?:_ENABLED)?$/)
  return fillRedis(paste, {
    host: host ?? null,
    port: port(portText ?? '') ?? address?.port ?? null,
    tls: tls === undefined ? (address?.tls ?? null) : /^(?:true|1|yes|on)$/i.test(tls),
    hasPassword: hasPassword || (address?.hasPassword ?? false),
    username: of(/^(?:\w+_)?REDIS_USER(?:NAME)?$/) ?? address?.username ?? '',
    database: Number(/^\d{1,9}$/.exec(of(/^(?:\w+_)?REDIS_(?:DB|DATABASE)$/) ?? '')?.[0] ?? address?.database ?? 0),
  })
}

// Variables of the app that are settings by themselves.
const settings = {
  LOG_LEVEL: 'config.logLevel',
  RUST_LOG: 'config.logLevel',
  BACKEND_URL: 'config.backendUrl',
} as const

/** One or several lines of an `.env` file, a compose file or a shell: what the app or Redis is told there. */
export const envLines: Reader = {
  at: /^(?:redis|config)\./,
  read: (paste) => {
    const variables = variablesIn(paste.text)
    if (variables === null || variables.size === 0) return null
    const isSecret = ([name, value]: readonly [string, string]) => SECRET.test(name) && value !== ''
    const found = redis(paste, variables, [...variables].some(isSecret))
    if (found?.refused) return found
    const known = Object.entries(settings).flatMap(([name, path]) => {
      const value = variables.get(name)
      return value === undefined ? [] : [{ path, value }]
    })
    if (found === null && known.length === 0) return null
    const dropped: NotKept[] = [...(found?.dropped ?? [])]
    const config = known.reduce<DeploymentConfig>((all, { path, value }) => {
      const kept = value.replace(/(\/\/)[^/]*@/, '$1')
      if (kept !== value) dropped.push({ path, kind: 'password' })
      return withValue(all, path, kept)
    }, found?.config ?? paste.config)
    return taken(config, dropped)
  },
}
