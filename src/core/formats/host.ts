/** How a machine is named. */
export type HostKind = 'name' | 'ipv4' | 'ipv6'

const LABEL = /^[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?$/
const NAME_MAX_LENGTH = 253

// 999.1.1.1, 010.0.0.1, 0x7f.0.0.1 and 2130706433: some programs take each for an address, and not all for the same one.
const NUMBERS_ONLY = /^(?:0[xX][0-9A-Fa-f]*|\d+)(?:\.(?:0[xX][0-9A-Fa-f]*|\d+))*\.?$/

const isByte = (text: string) => /^(?:0|[1-9]\d{0,2})$/.test(text) && Number(text) <= 255

// Also in the chart: realtime-svg.isIPv4.
/** Four plain decimal bytes; null for every other shape. */
function ipv4Bytes(text: string): readonly number[] | null {
  const bytes = text.split('.')
  return bytes.length === 4 && bytes.every(isByte) ? bytes.map(Number) : null
}

/** The groups of 16 bits on one side of "::", the last two of which may be written as an IPv4 address. */
function ipv6Side(text: string, isLast: boolean): readonly number[] | null {
  if (text === '') return []
  const groups = text.split(':')
  const tail = isLast ? ipv4Bytes(groups.at(-1) ?? '') : null
  if (tail !== null) groups.pop()
  if (!groups.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return null
  const head = groups.map((group) => parseInt(group, 16))
  if (tail === null) return head
  const [a = 0, b = 0, c = 0, d = 0] = tail
  return [...head, a * 256 + b, c * 256 + d]
}

// Also in the chart: realtime-svg.isIPv6.
/** RFC 4291, section 2.2, without a zone: eight groups, or fewer around one "::". */
function ipv6Groups(text: string): readonly number[] | null {
  const sides = text.split('::')
  if (sides.length > 2) return null
  const [head, tail] = sides.map((side, index) => ipv6Side(side, index === sides.length - 1))
  if (!head || tail === null) return null
  if (tail === undefined) return head.length === 8 ? head : null
  const missing = 8 - head.length - tail.length
  return missing < 1 ? null : [...head, ...Array<number>(missing).fill(0), ...tail]
}

const binary = (groups: readonly number[], width: number) =>
  groups.map((group) => group.toString(2).padStart(width, '0')).join('')

/** The 32 or 128 bits of an address, as text: `00001010…` of 10.0.0.0; null for a name, and for what is none of both. */
export function addressBits(text: string): string | null {
  const bytes = ipv4Bytes(text)
  if (bytes) return binary(bytes, 8)
  const groups = ipv6Groups(text)
  return groups && binary(groups, 16)
}

// Also in the chart: realtime-svg.isHostName.
/** A name of DNS (underscores let through, a dot at the end too). */
function isName(text: string): boolean {
  const name = text.endsWith('.') ? text.slice(0, -1) : text
  return (
    name.length <= NAME_MAX_LENGTH && !NUMBERS_ONLY.test(name) && name.split('.').every((label) => LABEL.test(label))
  )
}

// Also in the chart: realtime-svg.isHost.
/** What a host alone is, without scheme, port or brackets: "redis", "10.0.0.5", "2001:db8::5"; null when it is none. */
export function host(text: string): { readonly kind: HostKind } | null {
  if (ipv4Bytes(text)) return { kind: 'ipv4' }
  if (ipv6Groups(text)) return { kind: 'ipv6' }
  return isName(text) ? { kind: 'name' } : null
}

/** The host in a URL, where an IPv6 address, and nothing else, has brackets: "[::1]" -> "::1"; null when it is none. */
export function hostFromUrl(text: string): string | null {
  const bare = /^\[(.*)\]$/.exec(text)?.[1] ?? text
  const kind = host(bare)?.kind
  return kind !== undefined && (kind === 'ipv6') === (bare !== text) ? bare : null
}

/** Inside a pod these mean the pod itself: localhost, 127.0.0.0/8, ::1, and the unspecified 0.0.0.0 and ::. */
export function isLoopback(text: string): boolean {
  if (/^(?:.+\.)?localhost\.?$/i.test(text)) return true
  const bytes = ipv4Bytes(text)
  if (bytes) return bytes[0] === 127 || bytes.every((byte) => byte === 0)
  const groups = ipv6Groups(text)
  if (!groups) return false
  const [, , , , , mapped = 0, high = 0, low = 0] = groups
  if (groups.slice(0, 5).some((group) => group !== 0)) return false
  return mapped === 0xffff ? high >> 8 === 127 : mapped === 0 && high === 0 && low <= 1
}

/** As a URL writes it: an IPv6 address in brackets. */
export const hostForUrl = (text: string): string => (text.includes(':') ? `[${text}]` : text)

/** Where the longest run of zeros begins and ends, `[2, 8]`; the first of equals, and none of a single zero. */
function zeros(groups: readonly number[]): readonly [number, number] | null {
  const runs = groups.map((_, start) => {
    const end = groups.findIndex((group, index) => index >= start && group !== 0)
    return [start, end < 0 ? groups.length : end] as const
  })
  const longest = runs.reduce((best, run) => (run[1] - run[0] > best[1] - best[0] ? run : best))
  return longest[1] - longest[0] > 1 ? longest : null
}

/** "2001:DB8:0:0::5" -> "2001:db8::5" (RFC 5952, section 4); null for what is no IPv6 address. */
export function canonicalIpv6(text: string): string | null {
  const groups = ipv6Groups(text)
  if (groups === null) return null
  const written = groups.map((group) => group.toString(16))
  const run = zeros(groups)
  return run === null ? written.join(':') : `${written.slice(0, run[0]).join(':')}::${written.slice(run[1]).join(':')}`
}
