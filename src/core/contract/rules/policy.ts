import { cidr } from '../../formats/cidr.ts'
import { host } from '../../formats/host.ts'
import { isDns1123Label } from '../../formats/names.ts'
import { withValue } from '../../config/path.ts'
import type { DeploymentConfig } from '../../config/config.ts'
import { rule } from '../rule.ts'

const withRange = (config: DeploymentConfig, range: string) => withValue(config, 'networkPolicy.redisCidr', range)

/** Whom the NetworkPolicy lets in and out. */
export const policyRules = [
  rule({
    id: 'K8S-POLICY-NAMESPACE',
    source: 'apimachinery validation.go IsDNS1123Label',
    severity: 'error',
    paths: ['networkPolicy.ingressNamespace'],
    params: { longest: 63 },
    holds: (name) => name === '' || isDns1123Label(name),
  }),
  // Also in the chart: realtime-svg.policyProblems.
  rule({
    id: 'K8S-POLICY-CIDR',
    source: 'kubernetes networking validation.go ValidateIPBlock',
    severity: 'error',
    paths: ['networkPolicy.redisCidr'],
    holds: (range) => range === '' || cidr(range) !== null,
    // An address alone is the range of this one.
    fix: (config) => {
      const { redisCidr } = config.networkPolicy
      const range = `${redisCidr}/${redisCidr.includes(':') ? 128 : 32}`
      return host(redisCidr) !== null && cidr(range) !== null ? withRange(config, range) : null
    },
  }),
  rule({
    id: 'K8S-POLICY-CIDR-HOST-BITS',
    source: 'apimachinery validation/ip.go GetWarningsForCIDR',
    severity: 'error',
    paths: ['networkPolicy.redisCidr'],
    named: ({ networkPolicy }) => ({ network: cidr(networkPolicy.redisCidr)?.network ?? '' }),
    holds: (range) => !(cidr(range)?.hasHostBits ?? false),
    fix: (config) => withRange(config, cidr(config.networkPolicy.redisCidr)?.network ?? ''),
  }),
]
