import type { DeploymentConfig } from '../config/config.ts'
import { integer } from '../formats/integer.ts'
import { type Controller, controllers, type Timeout } from './controllers.ts'

type Pairs = readonly { readonly key: string; readonly value: string }[]

/** The settings that name controllers; a form's and a checked configuration both. */
export interface Named {
  readonly ingress: { readonly enabled: boolean; readonly className: string; readonly annotations: Pairs }
  readonly service: { readonly annotations: Pairs }
}

const compiled = new Map<string, RegExp>()

/** Rules ask for the same few patterns at every key stroke. */
function matches(pattern: string | undefined, text: string): boolean {
  if (pattern === undefined) return false
  const known = compiled.get(pattern) ?? new RegExp(pattern)
  compiled.set(pattern, known)
  return known.test(text)
}

/** The controllers that alone read an annotation: one for `nginx.org/…`, none for a key that any of them may read. */
export const readersOf = (key: string): readonly Controller[] => controllers.filter(({ keys }) => matches(keys, key))

/** The controllers that have a class of this name: two for `nginx`, none for a name that says nothing. */
export const ofClass = (className: string): readonly Controller[] =>
  controllers.filter(({ classes }) => matches(classes, className.toLowerCase()))

/** The controllers that may serve the Ingress: of its class, as far as its annotations do not tell them apart; of these alone without a class that says something. The chart’s template `_streams.tpl` does the same. */
export function ingressControllers({ ingress, service }: Named): readonly Controller[] {
  const byClass = ofClass(ingress.className)
  const byKey = controllers.filter((each) =>
    [...ingress.annotations, ...service.annotations].some(({ key }) => matches(each.keys, key)),
  )
  const both = byClass.filter((each) => byKey.includes(each))
  return [both, byClass, byKey].find(({ length }) => length > 0) ?? []
}

/** `{seconds}s` with 7200 -> "7200s". */
export const timeoutValue = ({ value, most }: Timeout, seconds: number): string => {
  const bounded = Math.min(seconds, most ?? seconds)
  return value.replace('{seconds}', String(bounded)).replace('{milliseconds}', String(bounded * 1000))
}

/** The annotations that carry `streams.idleSeconds` to the controllers of the Ingress, each on its object; none while nothing is set. */
export function streamTimeouts(
  config: Named & { readonly streams: { readonly idleSeconds: unknown } },
): readonly Timeout[] {
  const seconds = integer(config.streams.idleSeconds)
  if (!config.ingress.enabled || seconds === null) return []
  return ingressControllers(config).flatMap(({ timeout }) =>
    timeout === undefined ? [] : [{ ...timeout, value: timeoutValue(timeout, seconds) }],
  )
}

/** The controllers that the names of the route's Gateways and their namespaces tell of: none for `infra/shared`. */
export const routeControllers = ({ httpRoute }: Pick<DeploymentConfig, 'httpRoute'>): readonly Controller[] => {
  const named = httpRoute.parentRefs.map(({ name, namespace }) => `${namespace}/${name}`.toLowerCase())
  return controllers.filter(({ gateways }) => named.some((name) => matches(gateways, name)))
}
