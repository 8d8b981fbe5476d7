import type { CheckedConfig } from '../config/config.ts'
import { from, type Sourced } from '../yaml/trace.ts'

export type Component = 'app' | 'redis'
type PairsPath =
  | 'commonLabels'
  | 'commonAnnotations'
  | 'podAnnotations'
  | 'service.annotations'
  | 'ingress.annotations'
  | 'httpRoute.annotations'
  | 'nodeSelector'
type Pairs = readonly { readonly key: string; readonly value: string }[]

/** `[{ key, value }]` as the map that Kubernetes wants; each entry knows its row in the form. */
export const pairsMap = (path: PairsPath, pairs: Pairs): Record<string, Sourced<string>> =>
  Object.fromEntries(pairs.map(({ key, value }, i) => [key, from([`${path}[${i}].value`, `${path}[${i}].key`], value)]))

/** What selectors match: never the user's labels, because a selector cannot be changed later. */
export const selectorLabels = (config: CheckedConfig, component: Component) => ({
  'app.kubernetes.io/name': 'realtime-svg',
  'app.kubernetes.io/instance': from('release.name', config.release.name),
  'app.kubernetes.io/component': component,
})

/** Keys that only we may set: `commonLabels` must not change what the selectors match. */
export const ownLabelKeys = ['app.kubernetes.io/name', 'app.kubernetes.io/instance', 'app.kubernetes.io/component']

export const labels = (config: CheckedConfig, component: Component) => ({
  ...selectorLabels(config, component),
  ...pairsMap('commonLabels', config.commonLabels),
})

/** A map without entries is left out of the text. */
export const orNone = <T extends object>(map: T): T | undefined => (Object.keys(map).length > 0 ? map : undefined)

/** Annotations that follow from settings come first: what a person has written under the same key counts. */
export const metadata = (
  config: CheckedConfig,
  component: Component,
  name: string,
  annotations: object = {},
  derived: object = {},
) => ({
  name: from('release.name', name),
  namespace: from('release.namespace', config.release.namespace),
  labels: labels(config, component),
  annotations: orNone({ ...derived, ...pairsMap('commonAnnotations', config.commonAnnotations), ...annotations }),
})
