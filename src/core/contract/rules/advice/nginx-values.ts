const NGINX = /^nginx\.ingress\.kubernetes\.io\/([\w-]+)$/

const TIMEOUT = /^(?:proxy-(?:connect|read|send)|auth-keepalive|proxy-next-upstream)-timeout$/
const SIZE = /^(?:proxy-body-size|client-body-buffer-size|proxy-buffer-size)$/

const secondsOf: Readonly<Record<string, number>> = { s: 1, sec: 1, m: 60, min: 60, h: 3600, d: 86_400 }

/** "1h" -> "3600": a timeout is a whole number of seconds, and one with a unit is ignored. */
function mendedTimeout(text: string): string | null {
  if (/^\d+$/.test(text)) return text
  const [, amount, unit = ''] = /^(\d+)\s*([a-z]+)$/i.exec(text.trim()) ?? []
  const seconds = secondsOf[unit.toLowerCase()]
  return amount === undefined || seconds === undefined ? null : String(Number(amount) * seconds)
}

/** "10MB" -> "10m": nginx knows the units k, m and g. */
function mendedSize(text: string): string | null {
  if (/^\d+[bkmg]?$/i.test(text)) return text
  const [, amount, unit] = /^(\d+)\s*([kmg])i?b?$/i.exec(text.trim()) ?? []
  return amount === undefined ? null : amount + unit!.toLowerCase()
}

/** The value that ingress-nginx reads as it was meant; the same text where it does already, null where nobody can tell. */
export function mendedValue(key: string, text: string): string | null {
  const name = NGINX.exec(key)?.[1] ?? ''
  return TIMEOUT.test(name) ? mendedTimeout(text) : SIZE.test(name) ? mendedSize(text) : text
}
