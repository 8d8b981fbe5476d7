import type { ConfigPath, DeploymentConfig } from '../../config/config.ts'
import { asciiHost } from '../../formats/ascii-host.ts'
import { integer } from '../../formats/integer.ts'
import { isIngressPath, looksLikeRegex } from '../../formats/ingress-path.ts'
import { isDns1123Subdomain, isWildcardDns1123Subdomain } from '../../formats/names.ts'
import { valueAt, withValue } from '../../config/path.ts'
import { exampleHosts } from '../../config/example-hosts.ts'
import { rule } from '../rule.ts'
import { ownSecret } from './own-secret.ts'
import { inPortRange } from './redis.ts'

const examples: readonly string[] = Object.values(exampleHosts)
const nodePorts = { first: 30000, last: 32767 }

/** A host of an Ingress or a route: no address, and no DNS label over 63, which the API server would let pass. */
export function isIngressHost(host: string): boolean {
  const labels = host.replace(/^\*\./, '').split('.')
  const isName = isDns1123Subdomain(host) || isWildcardDns1123Subdomain(host)
  return isName && labels.every((label) => label.length <= 63) && !/^\d+$/.test(labels.at(-1)!)
}

/** `https://Svg.Example.com/` -> `svg.example.com`. */
export function bareHost(config: DeploymentConfig, path: ConfigPath): DeploymentConfig | null {
  const host = asciiHost(
    String(valueAt(config, path))
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/[/:?#].*$/, '')
      .replace(/\.$/, ''),
  )
  return isIngressHost(host) ? withValue(config, path, host) : null
}

const fixedNodePort = ({ service }: DeploymentConfig) => service.nodePort !== null

/** The Service and the Ingress. */
export const networkRules = [
  rule({
    id: 'K8S-SERVICE-PORT',
    source: 'kubernetes core validation.go ValidateService',
    severity: 'error',
    paths: ['service.port'],
    params: { lowest: 1, highest: 65535 },
    holds: (port) => inPortRange(port),
  }),
  rule({
    id: 'K8S-NODE-PORT',
    source: 'kubernetes core validation.go ValidateService',
    severity: 'error',
    paths: ['service.nodePort'],
    params: { lowest: 1, highest: 65535 },
    holds: (port, config) => !fixedNodePort(config) || inPortRange(port),
  }),
  rule({
    id: 'K8S-NODE-PORT-RANGE',
    source: 'kube-apiserver --service-node-port-range',
    severity: 'warning',
    paths: ['service.nodePort'],
    params: nodePorts,
    holds: (port, config) => {
      const number = integer(port)
      const inRange = number !== null && number >= nodePorts.first && number <= nodePorts.last
      return !fixedNodePort(config) || !inPortRange(port) || inRange
    },
  }),
  rule({
    id: 'K8S-INGRESS-CLASS',
    source: 'kubernetes networking validation.go ValidateIngressSpec',
    severity: 'error',
    paths: ['ingress.className'],
    params: { longest: 253 },
    holds: (name) => name === '' || isDns1123Subdomain(name),
  }),
  rule({
    id: 'K8S-INGRESS-HOST',
    source: 'kubernetes networking validation.go validateIngressRules',
    severity: 'error',
    paths: ['ingress.host'],
    params: { longest: 253 },
    holds: (host) => host === '' || isIngressHost(host),
    fix: bareHost,
  }),
  rule({
    id: 'K8S-INGRESS-HOST-ANY',
    source: 'kubernetes networking validation.go validateIngressRules',
    severity: 'warning',
    paths: ['ingress.host'],
    holds: (host) => host !== '',
  }),
  rule({
    id: 'PRESET-EXAMPLE',
    source: 'RFC 2606: example.com belongs to nobody',
    severity: 'warning',
    paths: ['ingress.host', 'httpRoute.hostnames[]', 'redis.external.host'],
    holds: (host) => !examples.includes(host),
  }),
  // Also in the chart: realtime-svg.ingressProblems.
  rule({
    id: 'K8S-INGRESS-PATH',
    source: 'kubernetes networking validation.go validateHTTPIngressPath',
    severity: 'error',
    paths: ['ingress.path'],
    holds: (path, { ingress }) => isIngressPath(path, ingress.pathType),
  }),
  rule({
    id: 'K8S-INGRESS-PATH-REGEX',
    source: 'ingress-nginx strict-validate-path-type',
    severity: 'warning',
    paths: ['ingress.path'],
    holds: (path, { ingress }) =>
      ingress.pathType === 'ImplementationSpecific' || !isIngressPath(path, ingress.pathType) || !looksLikeRegex(path),
    fix: (config) => withValue(config, 'ingress.pathType', 'ImplementationSpecific'),
  }),
  // Also in the chart: realtime-svg.ingressProblems.
  rule({
    id: 'K8S-INGRESS-TLS-SECRET',
    source: 'kubernetes networking validation.go validateIngressTLS',
    severity: 'error',
    paths: ['ingress.tls.secretName'],
    params: { longest: 253 },
    holds: (name) => isDns1123Subdomain(name),
    fix: ownSecret,
  }),
]
