import type { ConfigPath, DeploymentConfig } from '../config/config.ts'
import { imageReference, isDigest, isRepository, isTag } from '../formats/image-reference.ts'
import { redisAddress } from '../formats/redis-address.ts'
import { valueAt, withValue } from '../config/path.ts'
import { withoutLogins } from '../config/without-logins.ts'
import { type CommandLine, commandLine } from './command-line.ts'
import type { Dropped } from './imported.ts'
import { isPlaceholder } from './shell-words.ts'

/** The configuration after a paste that says something about several settings. */
export interface Pasted {
  readonly config: DeploymentConfig
  readonly dropped: readonly Dropped[]
}

// A whole command fits in; a book does not.
const longestPaste = 4096

type ImagePath = 'image.backend' | 'redis.image'

const imageOf = (path: ConfigPath) =>
  /^(image\.backend|redis\.image)\.(?:repository|tag|digest)$/.exec(path)?.[1] as ImagePath | undefined

/** Without tag and digest only the repository is said. */
function withReference(config: DeploymentConfig, image: ImagePath, text: string): DeploymentConfig | null {
  const parts = imageReference(text.replace(/^(?:https?|docker|oci):\/\//, ''))
  if (parts === null) return null
  const named = withValue(config, `${image}.repository`, parts.repository)
  if (parts.tag === null && parts.digest === null) return named
  return withValue(withValue(named, `${image}.tag`, parts.tag ?? ''), `${image}.digest`, parts.digest ?? '')
}

const isContainerTool = (program: string) => /^(?:docker|podman|nerdctl)$/.test(program)

/** `docker pull redis:7` -> the reference; null for every other line. */
function pulledImage({ program, words }: CommandLine): string | null {
  if (!isContainerTool(program)) return null
  const [action, image] = words[0] === 'image' || words[0] === 'container' ? words.slice(1) : words
  return /^(?:pull|run|create)$/.test(action ?? '') ? (image ?? null) : null
}

const fitsByItself = (path: ConfigPath, text: string): boolean =>
  path.endsWith('.repository') ? isRepository(text) : path.endsWith('.tag') ? isTag(text) : isDigest(text)

function pastedImage(config: DeploymentConfig, path: ConfigPath, text: string, line: CommandLine): Pasted | null {
  const image = imageOf(path)
  if (image === undefined || fitsByItself(path, text)) return null
  const [, tag = '', digest = ''] = /^([^@:/]+)@([^@]+)$/.exec(text) ?? []
  const next =
    path.endsWith('.tag') && isTag(tag) && isDigest(digest)
      ? withValue(withValue(config, `${image}.tag`, tag), `${image}.digest`, digest)
      : withReference(config, image, pulledImage(line) ?? text)
  return next && { config: next, dropped: [] }
}

interface Credentials {
  /** Of the Secret; undefined when the line makes none. */
  readonly name: string | undefined
  readonly server: string | undefined
  readonly username: string | undefined
  /** The flag that a password was given with. */
  readonly password: string | undefined
}

/** `kubectl create secret docker-registry regcred --docker-server=…`, or `docker login -u me ghcr.io`. */
function credentials({ program, flags, words }: CommandLine): Credentials | null {
  const flag = (...names: readonly string[]) => names.find((name) => flags.has(name))
  const value = (text: string | undefined) => (text === undefined || isPlaceholder(text) ? undefined : text)
  const of = (name: string | undefined) => value(name === undefined ? undefined : flags.get(name))
  const [first, second, third, name] = words
  if (/^(?:kubectl|oc|k)$/.test(program) && first === 'create' && second === 'secret' && third === 'docker-registry')
    return {
      name: value(name),
      server: of(flag('docker-server')),
      username: of(flag('docker-username')),
      password: flag('docker-password') && '--docker-password',
    }
  if (!isContainerTool(program) || first !== 'login') return null
  const password = flag('p', 'password')
  return {
    name: undefined,
    server: value(second),
    username: of(flag('u', 'username')),
    password: password && (password.length > 1 ? `--${password}` : `-${password}`),
  }
}

/** Everything that the line says of the registry, but the password. */
function pastedCredentials(config: DeploymentConfig, path: ConfigPath, line: CommandLine): Pasted | null {
  const given = /^(?:image|registry)\./.test(path) ? credentials(line) : null
  if (given === null) return null
  const { pullSecrets } = config.image
  const { name, server = config.registry.server, username = config.registry.username } = given
  const filled = { ...config, registry: { server, username } }
  const dropped: Dropped[] = given.password === undefined ? [] : [{ path: given.password, kind: 'password' }]
  if (name === undefined || pullSecrets.some((known) => known.name === name)) return { config: filled, dropped }
  if (path.startsWith('image.pullSecrets[')) return { config: withValue(filled, path, name), dropped }
  return { config: withValue(filled, 'image.pullSecrets', [...pullSecrets, { name }]), dropped }
}

// In an `.env` file, or after `redis-cli -u`.
const REDIS_URL = /[\s=]["']?(rediss?:\/\/[^\s"']+)/i

/**
 * `rediss://:secret@cache.example.com:6380`, alone or in a line, `default:secret@cache:6379` or `cache:6379,password=secret`
 * -> host, port, TLS, user and database; the password belongs into a Secret.
 */
function pastedRedis(config: DeploymentConfig, path: ConfigPath, text: string, kept: string): Pasted | null {
  if (path !== 'redis.external.host') return null
  const said = redisAddress(text) ?? redisAddress(REDIS_URL.exec(text)?.[1] ?? '')
  const address = said ?? (kept === text ? null : redisAddress(kept.replace(/,.*/s, '')))
  const isHostAlone = said?.port === null && said.tls === null
  const hasPassword = said?.hasPassword ?? kept !== text
  if (isHostAlone || (address === null && !hasPassword)) return null
  const { auth, external } = config.redis
  const found = address
    ? {
        host: address.host,
        port: address.port ?? 6379,
        tls: address.tls ?? external.tls,
        database: address.database,
      }
    : { ...external, host: kept.replace(/^rediss?:\/\//i, '') }
  return {
    config: {
      ...config,
      redis: {
        ...config.redis,
        enabled: false,
        external: found,
        auth: { ...auth, enabled: auth.enabled || hasPassword, username: address?.username ?? auth.username },
      },
    },
    dropped: hasPassword ? [{ path, kind: 'password' }] : [],
  }
}

/** Any other text with a login in it, without that. */
const pastedLogin = (config: DeploymentConfig, path: ConfigPath, text: string, kept: string): Pasted | null =>
  kept === text ? null : { config: withValue(config, path, kept), dropped: [{ path, kind: 'password' }] }

/**
 * What a text pasted at `path` means when it says more than that one field holds: a full image reference, a
 * `docker pull …`, `docker login …` or `kubectl create secret docker-registry …` line, a Redis URL, an address with a login.
 * Null: an ordinary paste.
 */
export function pasted(config: DeploymentConfig, path: ConfigPath, clipboard: string): Pasted | null {
  const text = clipboard.trim()
  if (text.length > longestPaste) return null
  const line = commandLine(text)
  const kept =
    typeof valueAt(config, path) === 'string' ? valueAt(withoutLogins(withValue(config, path, text)), path) : text
  return (
    pastedCredentials(config, path, line) ??
    pastedImage(config, path, text, line) ??
    pastedRedis(config, path, text, kept as string) ??
    pastedLogin(config, path, text, kept as string)
  )
}
