import type { DeploymentConfig } from '../../config/config.ts'
import { valueAt } from '../../config/path.ts'
import { integer } from '../../formats/integer.ts'
import { isLabelValue, isQualifiedName } from '../../formats/names.ts'
import { rule } from '../rule.ts'

type Toleration = DeploymentConfig['tolerations'][number]

const itemPath = (path: string) => path.slice(0, path.lastIndexOf('.'))
const itemOf = (config: DeploymentConfig, path: string) => valueAt(config, itemPath(path)) as Toleration
const longest = 2 ** 31 - 1
function isSeconds(value: unknown): boolean {
  const whole = integer(value)
  return whole !== null && whole >= 0 && whole <= longest
}

const source = 'kubernetes core validation.go ValidateTolerations'

/** Taints that the Pods of the app and of Redis put up with. */
export const tolerationRules = [
  rule({
    id: 'K8S-TOLERATION-KEY',
    source,
    severity: 'error',
    paths: ['tolerations[].key'],
    params: { longest: 63 },
    holds: (key) => key === '' || isQualifiedName(key),
  }),
  // Also in the chart: realtime-svg.tolerationProblems.
  rule({
    id: 'K8S-TOLERATION-KEY-NONE',
    source,
    severity: 'error',
    paths: ['tolerations[].key'],
    holds: (key, config, path) => key !== '' || itemOf(config, path).operator === 'Exists',
  }),
  rule({
    id: 'K8S-TOLERATION-ALL',
    source: 'kubernetes node-controller taints, taint-and-toleration.md: an empty key with Exists',
    severity: 'warning',
    paths: ['tolerations[].key'],
    holds: (key, config, path) => {
      const { effect, operator, tolerationSeconds } = itemOf(config, path)
      return key !== '' || operator !== 'Exists' || !['', 'NoExecute'].includes(effect) || tolerationSeconds !== null
    },
  }),
  rule({
    id: 'K8S-TOLERATION-VALUE',
    source,
    severity: 'error',
    paths: ['tolerations[].value'],
    params: { longest: 63 },
    holds: (value, config, path) => itemOf(config, path).operator === 'Exists' || isLabelValue(value),
  }),
  // Also in the chart: realtime-svg.tolerationProblems.
  rule({
    id: 'K8S-TOLERATION-VALUE-EXISTS',
    source,
    severity: 'error',
    paths: ['tolerations[].value'],
    holds: (value, config, path) => value === '' || itemOf(config, path).operator !== 'Exists',
  }),
  rule({
    id: 'K8S-TOLERATION-SECONDS',
    source: 'tolerationSeconds is whole; 0 and less are alike',
    severity: 'error',
    paths: ['tolerations[].tolerationSeconds'],
    params: { lowest: 0, highest: longest },
    holds: (seconds) => seconds === null || isSeconds(seconds),
  }),
  // Also in the chart: realtime-svg.tolerationProblems.
  rule({
    id: 'K8S-TOLERATION-SECONDS-EFFECT',
    source,
    severity: 'error',
    paths: ['tolerations[].tolerationSeconds'],
    holds: (seconds, config, path) => !isSeconds(seconds) || itemOf(config, path).effect === 'NoExecute',
  }),
]
