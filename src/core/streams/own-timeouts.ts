import { durationSeconds } from '../formats/gateway.ts'
import type { Timeout } from './controllers.ts'
import { ingressControllers, type Named } from './idle.ts'

/** The timeout that a controller of this Ingress reads from an annotation of this name; null for every other annotation. */
export const timeoutOf = (config: Named, key: string): Timeout | null =>
  ingressControllers(config).find(({ timeout }) => timeout?.key === key)?.timeout ?? null

/** A text as a pattern of itself. */
export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

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

type Annotated = Named & { readonly commonAnnotations: Named['ingress']['annotations'] }

/** Whether a person has set the annotation that a timeout is, on its object or on all. */
export const isOwn = (config: Annotated, { on, key }: Timeout): boolean =>
  [...config.commonAnnotations, ...config[on].annotations].some((each) => each.key === key)

/** Whether a person has written every timeout that the page would write. */
export const areAllOwn = (config: Annotated): boolean =>
  ingressControllers(config).every(({ timeout }) => timeout === undefined || isOwn(config, timeout))
