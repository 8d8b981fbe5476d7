import type { ConfigPath, DeploymentConfig } from '../../config/config.ts'
import { keyBeside, valueAt, withValue } from '../../config/path.ts'
import { durationSeconds } from '../../formats/gateway.ts'
import { integer } from '../../formats/integer.ts'
import { isDns1123Subdomain } from '../../formats/names.ts'
import { timeoutValue, ingressControllers, routeControllers } from '../../streams/idle.ts'
import { likelyControllers, unnamedController } from '../../streams/likely.ts'
import { areAllOwn, escaped, isOwn, secondsIn, timeoutOf } from '../../streams/own-timeouts.ts'
import { isPublishedImage, isSilentImage } from '../image-facts.ts'
import { rule } from '../rule.ts'

const range = { lowest: 1, highest: 86_400 }
const idleSeconds = 'streams.idleSeconds'

const inRange = (value: unknown) => {
  const seconds = integer(value)
  return seconds !== null && seconds >= range.lowest && seconds <= range.highest
}

/** "1h" -> 3600; "off" -> none. */
function inSeconds(config: DeploymentConfig): DeploymentConfig | null {
  const typed = String(config.streams.idleSeconds).trim().toLowerCase()
  if (/^(?:off|none)$/.test(typed)) return withValue(config, idleSeconds, '')
  const seconds = durationSeconds(typed)
  return inRange(seconds) ? withValue(config, idleSeconds, seconds) : null
}

/** How long a stream of the image is silent while nothing changes, with room: v0.1.8 and later send a frame every 30 s. */
const neededSeconds = (config: DeploymentConfig) => (isSilentImage(config) ? 3600 : isPublishedImage(config) ? 60 : 0)
const needed = (config: DeploymentConfig) => ({ needed: neededSeconds(config) })

const timeoutAt = (config: DeploymentConfig, path: ConfigPath) => timeoutOf(config, keyBeside(config, path))

const most = (config: DeploymentConfig) =>
  Math.min(...ingressControllers(config).map(({ timeout }) => timeout?.most ?? Infinity))

/** What bounds streams elsewhere than here: `['BackendConfig: spec.timeoutSec']`. */
const elsewhere = (config: DeploymentConfig, kind: 'elsewhere' | 'gatewayElsewhere') =>
  (kind === 'elsewhere' ? likelyControllers : routeControllers)(config)
    .filter(({ boundsResponse }) => (boundsResponse ? isPublishedImage(config) : isSilentImage(config)))
    .flatMap((each) => each[kind] ?? [])

/** What cuts a viewer's stream on its way. Seen with v0.1.4: nothing is sent while nothing changes, and no browser opens the stream again. */
export const streamRules = [
  rule({
    id: 'STREAM-SECONDS',
    source: 'streams/controllers.ts',
    severity: 'error',
    paths: [idleSeconds],
    params: range,
    holds: (seconds) => seconds === '' || inRange(seconds),
    fix: inSeconds,
  }),
  rule({
    id: 'STREAM-IDLE-SHORT',
    source: 'egoavara/realtime-svg v0.1.4, seen behind nginx',
    severity: 'warning',
    paths: [idleSeconds],
    named: needed,
    holds: (typed, config) => {
      const isWritten = typed === '' || inRange(typed)
      return !isWritten || Number(typed) >= neededSeconds(config) || areAllOwn(config)
    },
    fix: (config) => withValue(config, idleSeconds, 3600),
  }),
  rule({
    id: 'STREAM-IDLE-MOST',
    source: 'ELBv2 LoadBalancerAttribute',
    severity: 'warning',
    paths: [idleSeconds],
    named: (config) => ({ most: most(config) }),
    holds: (typed, config) => !inRange(typed) || Number(typed) <= most(config) || areAllOwn(config),
    fix: (config) => withValue(config, idleSeconds, most(config)),
  }),
  rule({
    id: 'STREAM-ANNOTATION-SHORT',
    source: 'egoavara/realtime-svg v0.1.4, seen behind nginx',
    severity: 'warning',
    paths: ['ingress.annotations[].value', 'service.annotations[].value'],
    named: needed,
    holds: (text, config, path) => {
      const timeout = config.ingress.enabled ? timeoutAt(config, path) : null
      const seconds = timeout && secondsIn(timeout, text)
      return seconds === null || seconds >= neededSeconds(config)
    },
    fix: (config, path) => {
      const timeout = timeoutAt(config, path)
      if (timeout === null) return null
      const [attribute, listed] = [timeoutValue(timeout, 3600), String(valueAt(config, path))]
      const before = /^(.+=)\d+$/.exec(attribute)?.[1]
      const mended = before === undefined ? attribute : listed.replace(new RegExp(`${escaped(before)}\\d+`), attribute)
      return withValue(config, path, mended)
    },
  }),
  rule({
    id: 'STREAM-CONTROLLER-UNKNOWN',
    source: 'streams/controllers.ts',
    severity: 'warning',
    paths: ['ingress.className'],
    holds: (name, config) =>
      !isSilentImage(config) || (name !== '' && !isDns1123Subdomain(name)) || likelyControllers(config).length > 0,
  }),
  rule({
    id: 'STREAM-CONTROLLER-UNNAMED',
    source: 'platforms/unnamed-ingress.ts',
    severity: 'warning',
    paths: ['ingress.className'],
    named: (config) => {
      const controller = unnamedController(config)
      return { controller: controller?.id ?? '', key: controller?.timeout?.key ?? '' }
    },
    holds: (_, config) => {
      const timeout = unnamedController(config)?.timeout
      return !isPublishedImage(config) || timeout === undefined || isOwn(config, timeout)
    },
    fix: (config) => {
      const timeout = unnamedController(config)?.timeout
      if (timeout === undefined) return null
      const { on, key } = timeout
      const value = timeoutValue(timeout, integer(config.streams.idleSeconds) ?? 3600)
      return withValue(config, `${on}.annotations`, [...config[on].annotations, { key, value }])
    },
  }),
  rule({
    id: 'STREAM-ELSEWHERE',
    source: 'streams/controllers.ts',
    severity: 'warning',
    paths: ['ingress.className'],
    named: (config) => ({ settings: elsewhere(config, 'elsewhere').join(', ') }),
    holds: (_, config) => elsewhere(config, 'elsewhere').length === 0,
  }),
  rule({
    id: 'STREAM-GATEWAY-ELSEWHERE',
    source: 'streams/controllers.ts',
    severity: 'warning',
    paths: ['httpRoute.parentRefs'],
    named: (config) => ({ settings: elsewhere(config, 'gatewayElsewhere').join(', ') }),
    holds: (_, config) => elsewhere(config, 'gatewayElsewhere').length === 0,
  }),
  rule({
    id: 'STREAM-ROUTE-TIMEOUT',
    source: 'gateway-api v1.4.1 HTTPRouteTimeouts',
    severity: 'warning',
    paths: ['httpRoute.timeouts.request'],
    holds: (text, config) => !isPublishedImage(config) || !durationSeconds(text),
    fix: (config) => withValue(config, 'httpRoute.timeouts.request', '0s'),
  }),
  rule({
    id: 'INGRESS-RETIRED',
    source: 'kubernetes.io/blog/2025/11/11/ingress-nginx-retirement',
    severity: 'warning',
    paths: ['ingress.className'],
    // Application routing of AKS is supported by its provider; F5's controller has the class nginx too, and other annotations.
    holds: (name, config) => {
      const [only, ...others] = ingressControllers(config)
      return only?.id !== 'ingress-nginx' || others.length > 0 || name.startsWith('webapprouting')
    },
  }),
]
