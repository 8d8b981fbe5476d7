// scheme "://" userinfo "@" (RFC 3986 §3.2), and the options of docker and kubectl that carry a password.
const LOGIN = /(:\/\/)[^\s/@]*(?:@[^\s/@]*)*@/g
const OPTION = /(--?(?:docker-)?p(?:assword)?)(?:=|\s+)\S+/g

/**
 * Data without what only a login can be: `redis://:secret@host` -> `redis://host`. A password in a field is refused as an
 * error; until it is taken out it must not get into a link or into the browser's storage either.
 */
export function withoutLogins<T>(data: T): T {
  if (typeof data === 'string') return data.replace(LOGIN, '$1').replace(OPTION, '$1') as T
  if (Array.isArray(data)) return data.map(withoutLogins) as T
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withoutLogins(value)])) as T
}
