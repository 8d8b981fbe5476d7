import type { DeploymentConfig } from '../../config/config.ts'
import { withValue } from '../../config/path.ts'
import { durationSeconds, gatewayLimits, isRoutePath } from '../../formats/gateway.ts'
import { isDns1123Label, isDns1123Subdomain } from '../../formats/names.ts'
import { rule } from '../rule.ts'
import { bareHost, isIngressHost } from './network.ts'

/** "30" -> "30s"; "0", "off" and "none" -> "0s". */
function withUnit(config: DeploymentConfig): DeploymentConfig | null {
  const typed = config.httpRoute.timeouts.request.trim().toLowerCase()
  const text = /^(?:off|none|0+)$/.test(typed) ? '0s' : /^\d+$/.test(typed) ? `${typed}s` : typed
  return durationSeconds(text) === null ? null : withValue(config, 'httpRoute.timeouts.request', text)
}

/** Whether an earlier row names the same Gateway, and not another listener of it. */
function isNamedBefore({ httpRoute: { parentRefs }, release }: DeploymentConfig, path: string): boolean {
  const index = Number(/\d+/.exec(path))
  const gatewayOf = (at: number) => `${parentRefs[at]!.namespace || release.namespace}/${parentRefs[at]!.name}`
  return parentRefs
    .slice(0, index)
    .some(
      ({ sectionName }, at) =>
        gatewayOf(at) === gatewayOf(index) && ['', sectionName].includes(sectionName && parentRefs[index]!.sectionName),
    )
}

const source = 'gateway-api v1.4.1 httproutes.yaml'

// kubernetes-sigs/gateway-api, config/crd/standard/gateway.networking.k8s.io_httproutes.yaml.
/** The HTTPRoute; where its custom resource definition says nothing, what every Gateway would do with the value. */
export const httpRouteRules = [
  rule({
    id: 'EXPOSURE-TWICE',
    source: 'two addresses, which nothing keeps alike',
    severity: 'warning',
    paths: ['httpRoute.enabled'],
    holds: (on, { ingress }) => !on || !ingress.enabled,
  }),
  // Also in the chart: realtime-svg.routeProblems.
  rule({
    id: 'GATEWAY-PARENT-NONE',
    source,
    severity: 'error',
    paths: ['httpRoute.parentRefs'],
    holds: ({ length }) => length > 0,
  }),
  rule({
    id: 'GATEWAY-PARENT-NAME',
    source,
    severity: 'error',
    paths: ['httpRoute.parentRefs[].name'],
    holds: (name) => isDns1123Subdomain(name),
  }),
  rule({
    id: 'GATEWAY-PARENT-NAMESPACE',
    source,
    severity: 'error',
    paths: ['httpRoute.parentRefs[].namespace'],
    holds: (name) => name === '' || isDns1123Label(name),
  }),
  rule({
    id: 'GATEWAY-PARENT-SECTION',
    source,
    severity: 'error',
    paths: ['httpRoute.parentRefs[].sectionName'],
    holds: (name) => name === '' || isDns1123Subdomain(name),
  }),
  // Also in the chart: realtime-svg.routeProblems.
  rule({
    id: 'GATEWAY-PARENT-TWICE',
    source,
    severity: 'error',
    paths: ['httpRoute.parentRefs[].name'],
    holds: (name, config, path) => !isDns1123Subdomain(name) || !isNamedBefore(config, path),
  }),
  rule({
    id: 'GATEWAY-HOSTNAME',
    source,
    severity: 'error',
    paths: ['httpRoute.hostnames[]'],
    holds: (host) => isIngressHost(host),
    fix: bareHost,
  }),
  rule({
    id: 'GATEWAY-HOSTNAME-TWICE',
    source: 'the second one changes nothing',
    severity: 'error',
    paths: ['httpRoute.hostnames[]'],
    holds: (host, { httpRoute }, path) =>
      !isIngressHost(host) || path === `httpRoute.hostnames[${httpRoute.hostnames.indexOf(host)}]`,
  }),
  rule({
    id: 'GATEWAY-MANY',
    source,
    severity: 'error',
    paths: ['httpRoute.parentRefs', 'httpRoute.hostnames'],
    params: gatewayLimits,
    holds: ({ length }, _, path) =>
      length <= (path === 'httpRoute.hostnames' ? gatewayLimits.hostnames : gatewayLimits.parents),
  }),
  rule({
    id: 'GATEWAY-HOSTNAME-ANY',
    source,
    severity: 'warning',
    paths: ['httpRoute.hostnames'],
    holds: ({ length }) => length > 0,
  }),
  rule({
    id: 'GATEWAY-PATH',
    source,
    severity: 'error',
    paths: ['httpRoute.path'],
    holds: (path) => isRoutePath(path),
  }),
  rule({
    id: 'GATEWAY-TIMEOUT',
    source: 'GEP-2257',
    severity: 'error',
    paths: ['httpRoute.timeouts.request'],
    holds: (text) => text === '' || durationSeconds(text) !== null,
    fix: withUnit,
  }),
]
