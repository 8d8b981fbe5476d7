import { isIngressPath } from './ingress-path.ts'
import { type Grammar, matches } from './names.ts'

// What the CustomResourceDefinition of HTTPRoute takes: kubernetes-sigs/gateway-api v1.4.1,
// config/crd/standard/gateway.networking.k8s.io_httproutes.yaml.

/** The most Gateways and host names of one route. */
export const gatewayLimits = { parents: 32, hostnames: 16 }

/** `1h30m`, `500ms`, `0s`: a duration as GEP-2257 writes it. */
export const DURATION: Grammar = { pattern: '^(?:[0-9]{1,5}(?:h|m|s|ms)){1,4}$', maxLength: 28 }

/** `/svg/v1~a`: the characters of a path of RFC 3986, others as %C3%A9. */
export const ROUTE_PATH: Grammar = {
  pattern: "^/(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})*$",
  maxLength: 1024,
}

/** A prefix that a route can compare with: its characters, and in its shortest form. */
export const isRoutePath = (path: string): boolean => matches(ROUTE_PATH, path) && isIngressPath(path, 'Prefix')

const milliseconds: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 }

/** `1h30m` -> 5400; `0s` -> 0; null for what is no duration of GEP-2257. */
export function durationSeconds(text: string): number | null {
  if (!matches(DURATION, text)) return null
  const parts = [...text.matchAll(/(\d+)(h|ms|m|s)/g)]
  return parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * milliseconds[unit]!, 0) / 1000
}
