import type { CheckedConfig } from '../config/config.ts'
import { type Exposure, exposureOf } from '../config/exposure.ts'
import { unchecked } from '../config/unchecked.ts'
import { durationSeconds } from '../formats/gateway.ts'
import { configMapData, isReachedByService } from '../manifests/config-map.ts'

/** How long the HTTPRoute lets a response last: as its controller does by itself, for ever, or for a time. */
export type RouteLimit = 'unset' | 'none' | 'bound'

/** How people get in, and what a change of it leads to. */
export interface Entry {
  readonly exposure: Exposure
  /** The names that Ingress and HTTPRoute answer for: `['svg.example.com']`; null: for every name, or there is neither. */
  readonly hosts: readonly string[] | null
  /** `BACKEND_URL`: `https://svg.example.com`. */
  readonly url: string
  /** The URL follows from host names: others make another ConfigMap, which replaces the Pods. */
  readonly isUrlDerived: boolean
  /** Null without an HTTPRoute. */
  readonly routeLimit: RouteLimit | null
}

function routeLimit({ enabled, timeouts }: CheckedConfig['httpRoute']): RouteLimit | null {
  if (!enabled) return null
  if (timeouts.request === '') return 'unset'
  return durationSeconds(timeouts.request) === 0 ? 'none' : 'bound'
}

function hosts({ httpRoute, ingress }: CheckedConfig): readonly string[] | null {
  const named = [
    ...(ingress.enabled ? [ingress.host] : []),
    ...(httpRoute.enabled ? (httpRoute.hostnames.length > 0 ? httpRoute.hostnames : ['']) : []),
  ]
  return named.length === 0 || named.includes('') ? null : [...new Set(named)]
}

/** Who is let in where, what the app is told about it, and what bounds a stream on the way. */
export const entry = (config: CheckedConfig): Entry => ({
  exposure: exposureOf(unchecked(config)),
  hosts: hosts(config),
  url: configMapData(config).BACKEND_URL.value,
  isUrlDerived: config.config.backendUrl === '' && !isReachedByService(config),
  routeLimit: routeLimit(config.httpRoute),
})
