import { isNamedSecret, looksRandom, tokens } from './secret-signs.ts'
import { rewritten } from './tree.ts'

const SCHEME = /(\b[a-z][a-z\d+.-]{0,20}:\/\/)/i

// host ::= name | '[' IPv6 ']' | IPv6; port ::= digits, or what stands for them in a template. All else before "@" is a login.
const PLAIN = /^(?:(?:\[[^\]]*\]|[^:@]*)(?::(?:\d*|port|[$%{<*…].*))?|[\da-f]*:[\da-f:.]*:[\da-f.]*)$/i

// Nothing that was taken out already, no variable, no placeholder and no switch.
const literal = '(?!…|\\$[\\w({]|<[^>\\n]{0,80}>|%(?![\\da-f]{2})\\w+%|\\{\\{|(?:true|false|yes|no|none|null)\\b)'
// In quotes, or up to a blank.
const word = (stop: string) =>
  `(?:"(?:[^"\\\\\\n]|\\\\.)*"?|'[^'\\n]*'?|${literal}(?:\\\\.|[^\\s"'${stop}]|["'](?![\\s,;:)}\\]&]|$))+)`
const option = (before: string) => new RegExp(`(${before})${word('')}`, 'gi')
const assignment = (before: string) => new RegExp(`(${before})${word('&,;')}`, 'gi')

const names = 'password|passwd|passphrase|pwd|rediscli_auth|requirepass|masterauth'

// Each leaves its group: how docker, kubectl, redis-cli, connection strings, queries, .env and JSON files say a password.
const passwords = [
  new RegExp(`([?&](?:${names}|pass|auth|token|secret)=)${literal}[^\\s&#"<>]+`, 'gi'),
  option(`--(?:[a-z\\d]+-)*(?:${names}|pass|token)(?:=|\\s+)`),
  option('\\blogin\\b[^\\n]{0,300}?\\s-p(?:=|\\s*)'),
  option('\\bredis-cli\\b[^\\n]{0,300}?\\s(?:-a\\s*|auth\\s+)'),
  option('\\b(?:requirepass|masterauth)\\s+'),
  option('\\bauthorization["\']?[:=\\s]{1,5}["\']?(?:basic|bearer)\\s+'),
  assignment(`(?:${names})["']?\\s{0,5}[:=]\\s{0,5}`),
  assignment('(?<![a-z])(?:pass|auth|token|secret|api[-_]?key|access[-_]?key)='),
  assignment('"(?:auth|identitytoken|token|secret)"\\s{0,5}:\\s{0,5}'),
]

// `user:secret@host`, but no image with tag and digest; `:secret@host`; a whole address that is percent-encoded.
const BARE =
  /(^|[\s"'=,;(])(?!(?:mailto|sips?|acct|xmpp|urn|arn):)[^\s"'@/:=,;()]{0,100}:[^\s@/"]{1,200}@(?!sha\d*(?::|$))/gi
const NAMELESS = /(^|\s):\S{1,300}@/g
const ENCODED = /(%3a%2f%2f)(?:(?!%2f)[^\s&#?/"]){1,300}%40/gi

/** `:secret@host:6379/0` -> `host:6379/0`. A password may hold "/", "@" and blanks, and may be typed to its half. */
function withoutUserinfo(scheme: string, rest: string): string {
  // Each may match nothing, and then does so at the start.
  const line = /.*/.exec(rest)![0]
  const authority = /[^\s/?#"'`<>(),;|\\^]*/.exec(line)![0]
  // The one user that Git has on a server is no secret: ssh://git@host.
  if (/^ssh:/i.test(scheme) && /^[\w.-]+@[^@]*$/.test(authority)) return rest
  // No path of a Redis address holds an "@".
  const first = /^rediss?:/i.test(scheme) ? /\S*/.exec(line)![0] : authority
  if (first.includes('@')) return rest.slice(first.lastIndexOf('@') + 1)
  if (PLAIN.test(authority)) return rest
  return rest.slice(line.includes('@') ? line.lastIndexOf('@') + 1 : line.length)
}

/** A text without what only a login can be: `redis://:secret@host` -> `redis://host`, `-a secret` -> `-a …`. */
export function withoutLogin(text: string): string {
  // The schemes are parts too, in which there is no login.
  const bare = text.split(SCHEME).map((part, at, parts) => (at === 0 ? part : withoutUserinfo(parts[at - 1]!, part)))
  const nameless = bare.join('').replace(ENCODED, '$1').replace(BARE, '$1').replace(NAMELESS, '$1')
  const untold = passwords.reduce((left, pattern) => left.replace(pattern, '$1…'), nameless)
  return tokens.reduce((left, token) => left.replace(token, '…'), untold)
}

// Where a colon can only be followed by a port, or by nothing.
const NO_PORT = /^([^:[\s]*):(?!\d*(?:[/,?\s]|$)|[\da-f.]*:[\da-f:.]*$).*/is
const hostAlone = (text: string) => text.replace(/(\w+:\/\/)?.*@/s, '$1').replace(NO_PORT, '$1')
const nameAlone = (text: string) => (looksRandom(text) ? '' : text)
const userAlone = (text: string) => text.replace(/:.*/s, '')

const places = [
  [['redis', 'external', 'host'], hostAlone],
  [['registry', 'username'], userAlone],
  [['redis', 'auth', 'username'], userAlone],
  // What stands beside a secret, and is taken for its field.
  [['redis', 'auth', 'username'], nameAlone],
  [['redis', 'auth', 'existingSecret'], nameAlone],
  [['redis', 'auth', 'passwordKey'], nameAlone],
  [['redis', 'auth', 'encodedKey'], nameAlone],
  [['redis', 'auth', 'urlKey'], nameAlone],
  [['registry', 'server'], nameAlone],
  [['registry', 'username'], nameAlone],
] as const

function everywhere(data: unknown): unknown {
  if (typeof data === 'string') return withoutLogin(data)
  if (Array.isArray(data)) return data.map(everywhere)
  if (typeof data !== 'object' || data === null) return data
  const { key, value } = data as { readonly key?: unknown; readonly value?: unknown }
  const isSecret = typeof key === 'string' && typeof value === 'string' && isNamedSecret(key, value)
  return Object.fromEntries(
    Object.entries(data).map(([name, each]) => [name, isSecret && name === 'value' ? '' : everywhere(each)]),
  )
}

/**
 * A configuration, or part of one, without logins. A password in a field is refused as an error; until it is taken out it
 * must not get into a link or into the browser's storage either, nor must the half of it that has been typed so far.
 */
export const withoutLogins = <T>(data: T): T =>
  everywhere(
    places.reduce<unknown>(
      (tree, [names, alone]) => rewritten(tree, names, (text) => (typeof text === 'string' ? alone(text) : text)),
      data,
    ),
  ) as T
