import type { ConfigPath, DeploymentConfig } from '../../config/config.ts'
import { valueAt, withValue } from '../../config/path.ts'
import { rule } from '../rule.ts'
import * as amounts from './amounts.ts'
import { amount, amountPaths, isLimit, meantAmount, sufficientAmount, unitOf } from './amounts.ts'

const { kinds, owners, units } = amounts
const many = { cpu: amount('64'), memory: amount('1Ti') }
const finest = { cpu: amount('1m'), memory: amount('1') }

// `.5`, `00100m`, `1.`, `1e3`: read as meant, but not as anyone writes it.
const UNUSUAL = /^\.|^0\d|\.(?:\D|$)|\d[eE][+-]?\d/

/** `128m` of memory is 0.128 byte: `128Mi` was meant, as with `128 MB`. `500` cores are 500m. */
function withUsualUnit(path: string, text: string): string | null {
  const cpu = /^(\d+)\s*m?$/i.exec(text.trim())?.[1]
  const [, digits, prefix = ''] = /^(\d+(?:\.\d+)?)\s*([kmgt]?)i?b?$/i.exec(text.trim()) ?? []
  if (unitOf(path) === 'cpu') return cpu === undefined ? null : `${cpu}m`
  return digits === undefined ? null : `${digits}${(prefix || 'm').toUpperCase()}i`
}

function mend(config: DeploymentConfig, path: ConfigPath): DeploymentConfig | null {
  const repaired = withUsualUnit(path, String(valueAt(config, path)))
  const value = repaired === null ? null : sufficientAmount(path, repaired)
  if (value === null || value > many[unitOf(path)]) return null
  return withValue(config, path, repaired)
}

/** The other end of a comparison: `resources.limits.cpu`, `requests` -> `resources.requests.cpu`. */
const end = (path: ConfigPath, kind: (typeof kinds)[number]) =>
  path.replace(/\.(?:requests|limits)\./, `.${kind}.`) as ConfigPath

/** What Kubernetes and common sense say of CPU and memory, for the app and for Redis; compared exactly. */
export const resourceRules = [
  rule({
    id: 'K8S-QUANTITY',
    source: 'apimachinery resource/quantity.go',
    severity: 'error',
    paths: amountPaths(owners, kinds, units),
    params: { mostCpu: amounts.most.cpu, mostMemory: amounts.most.memory },
    holds: (text, _, path) => (text === '' && isLimit(path)) || meantAmount(path, text) !== null,
    fix: mend,
  }),
  rule({
    id: 'K8S-QUANTITY-UNUSUAL',
    source: 'apimachinery resource/quantity.go',
    severity: 'warning',
    paths: amountPaths(owners, kinds, units),
    holds: (text, _, path) => sufficientAmount(path, text) === null || !UNUSUAL.test(text),
  }),
  rule({
    id: 'K8S-QUANTITY-MANY',
    source: 'apimachinery resource/quantity.go',
    severity: 'warning',
    paths: amountPaths(owners, kinds, units),
    holds: (text, _, path) => (meantAmount(path, text) ?? 0n) <= many[unitOf(path)],
    fix: mend,
  }),
  rule({
    id: 'K8S-QUANTITY-FINE',
    source: 'kubernetes core/v1 defaults.go: rounded up to 1m and to a byte',
    severity: 'warning',
    paths: amountPaths(owners, kinds, units),
    holds: (text, _, path) => (sufficientAmount(path, text) ?? 0n) % finest[unitOf(path)] === 0n,
  }),
  // Also in the chart: realtime-svg.amountProblems.
  rule({
    id: 'K8S-REQUEST-LIMIT',
    source: 'kubernetes core validation.go ValidateResourceRequirements',
    severity: 'error',
    paths: amountPaths(owners, kinds, units),
    holds: (_, config, path) => {
      const [request, limit] = kinds.map((kind) => sufficientAmount(path, String(valueAt(config, end(path, kind)))))
      return (request ?? 0n) <= (limit ?? request ?? 0n)
    },
    fix: (config, path) => withValue(config, end(path, 'limits'), valueAt(config, end(path, 'requests'))),
  }),
]
