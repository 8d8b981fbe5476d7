import { durationSeconds } from '../formats/gateway.ts'
import type { Timeout } from './controllers.ts'
import { ingressControllers, type Named } from './idle.ts'

/** The timeout that a controller of this Ingress reads from an annotation of this name; null for every other annotation. */
export const timeoutOf = (config: Named, key: string): Timeout | null =>
  ingressControllers(config).find(({ timeout }) => timeout?.key === key)?.timeout ?? null

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * The seconds that a text sets: `{seconds}s` with "90s" or "1h30m" -> 90, 5400; among other attributes of a load balancer
 * too. Null for what sets no number that can be read, and for what has no limit.
 */
export function secondsIn({ value }: Timeout, text: string): number | null {
  const [before = '', after = ''] = value.split(/\{\w+\}/)
  const found = new RegExp(`(?:^|[,\\s])${escaped(before)}(\\d+)${escaped(after)}(?:$|[,\\s])`).exec(text)?.[1]
  if (found !== undefined && value.includes('{')) return Number(found) / (value.includes('{milliseconds}') ? 1000 : 1)
  return durationSeconds(text.trim()) || null
}

/** Whether a person has written every timeout that the page would write. */
export function areAllOwn(config: Named & { readonly commonAnnotations: Named['ingress']['annotations'] }): boolean {
  const own = (on: Timeout['on']) => [...config.commonAnnotations, ...config[on].annotations]
  const timeouts = ingressControllers(config).flatMap(({ timeout }) => timeout ?? [])
  return timeouts.every(({ on, key }) => own(on).some((each) => each.key === key))
}
