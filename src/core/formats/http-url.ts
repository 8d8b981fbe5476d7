import { hostFromUrl } from './host.ts'

// url ::= ('http' | 'https') '://' (userinfo '@')? host (':' port)? ('/' path)? ('?' query)? ('#' fragment)?
// RFC 3986 with the scheme given, a host required, and an IPv6 address in brackets.
const URL_PARTS = /^https?:\/\/(?:([^/?#@]*)@)?(\[[^\]/?#@]*\]|[^/?#@:[\]]*)(?::([^/?#@]*))?([/?#].*)?$/i
const RFC3986 = /^(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/

// Also in the chart: realtime-svg.isPort.
/** A port that can be dialled: "8080" -> 8080; null for 0, 65536, "", "080" and everything that is no number. */
export function port(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65535 ? Number(text) : null
}

/** The parts of a URL that rules look at. */
export interface HttpUrl {
  /** Without brackets. */
  readonly host: string
  /** Null when none is written. */
  readonly port: number | null
  readonly hasCredentials: boolean
}

// Also in the chart: realtime-svg.isHttpUrl.
/** "http://svc:8080/" in its parts; null for another scheme and for what a program would have to guess at. */
export function httpUrl(text: string): HttpUrl | null {
  const parts = URL_PARTS.exec(text)
  if (parts === null) return null
  const [, credentials, name = '', portText, rest = ''] = parts
  const host = hostFromUrl(name)
  if (host === null) return null
  if (![credentials ?? '', rest].every((part) => RFC3986.test(part))) return null
  const number = portText === undefined ? null : port(portText)
  if (portText !== undefined && number === null) return null
  return { host, port: number, hasCredentials: credentials !== undefined }
}
