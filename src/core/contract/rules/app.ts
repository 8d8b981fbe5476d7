import type { DeploymentConfig } from '../../config/config.ts'
import { asciiHost } from '../../formats/ascii-host.ts'
import { httpUrl } from '../../formats/http-url.ts'
import { integer } from '../../formats/integer.ts'
import { LOG_FILTER, logLevels, withLowerCaseLevels } from '../../formats/log-filter.ts'
import { matches } from '../../formats/names.ts'
import { withValue } from '../../config/path.ts'
import { rule } from '../rule.ts'

const isFilter = (text: string) => matches(LOG_FILTER, text)

const gracefulSeconds = 30
const longestSeconds = 3600
const between = (value: unknown, lowest: number, highest: number) => {
  const number = integer(value)
  return number !== null && number >= lowest && number <= highest
}

const isSeconds = (value: unknown): value is number => between(value, 0, longestSeconds)
const leastGrace = ({ preStopSeconds }: DeploymentConfig) =>
  gracefulSeconds + (isSeconds(preStopSeconds) ? preStopSeconds : 0)

const mostReplicas = 2 ** 31 - 1
const isReplicas = (value: unknown): value is number => between(value, 1, mostReplicas)

/** What the app is told, and how long it may take to stop. */
export const appRules = [
  rule({
    id: 'APP-ENV-LOG-LEVEL',
    source: 'APP-ENV-LOG-LEVEL',
    severity: 'error',
    paths: ['config.logLevel'],
    params: { levels: logLevels.join(', ') },
    holds: isFilter,
  }),
  rule({
    id: 'APP-ENV-LOG-LEVEL-CASE',
    source: 'APP-ENV-LOG-LEVEL',
    severity: 'warning',
    paths: ['config.logLevel'],
    holds: (filter) => !isFilter(filter) || filter === withLowerCaseLevels(filter),
    fix: (config) => withValue(config, 'config.logLevel', withLowerCaseLevels(config.config.logLevel)),
  }),
  // Also in the chart: realtime-svg.problems.
  rule({
    id: 'APP-ENV-BACKEND-URL',
    source: 'APP-ENV-BACKEND-URL',
    severity: 'error',
    paths: ['config.backendUrl'],
    holds: (url) => url === '' || httpUrl(url) !== null,
    fix: (config) => {
      const url = config.config.backendUrl.replace(
        /^(https?:\/\/)([^/:?#@]+)/i,
        (_, scheme: string, host: string) => scheme + asciiHost(host),
      )
      return httpUrl(url) && withValue(config, 'config.backendUrl', url)
    },
  }),
  rule({
    id: 'APP-ENV-BACKEND-URL-CREDENTIALS',
    source: 'APP-ENV-BACKEND-URL',
    severity: 'warning',
    paths: ['config.backendUrl'],
    holds: (url) => !httpUrl(url)?.hasCredentials,
    fix: (config) => withValue(config, 'config.backendUrl', config.config.backendUrl.replace(/\/\/[^/]*@/, '//')),
  }),
  // Also in the chart: realtime-svg.problems.
  rule({
    id: 'APP-SIGTERM',
    source: 'APP-SIGTERM',
    severity: 'error',
    paths: ['terminationGracePeriodSeconds'],
    params: { graceful: gracefulSeconds },
    holds: (seconds, config) => !isSeconds(seconds) || seconds >= leastGrace(config),
    fix: (config) =>
      isSeconds(leastGrace(config)) ? withValue(config, 'terminationGracePeriodSeconds', leastGrace(config)) : null,
  }),
  rule({
    id: 'K8S-SECONDS',
    source: 'kubernetes core validation.go ValidatePodSpec',
    severity: 'error',
    paths: ['terminationGracePeriodSeconds', 'preStopSeconds'],
    params: { highest: longestSeconds },
    holds: (seconds) => isSeconds(seconds),
  }),
  rule({
    id: 'K8S-REPLICAS',
    source: 'kubernetes apps validation.go ValidateDeploymentSpec',
    severity: 'error',
    paths: ['replicas'],
    params: { highest: mostReplicas },
    holds: (replicas) => between(replicas, 0, mostReplicas),
  }),
  rule({
    id: 'K8S-REPLICAS-NONE',
    source: 'kubernetes apps validation.go ValidateDeploymentSpec',
    severity: 'warning',
    paths: ['replicas'],
    holds: (replicas) => replicas !== 0,
  }),
  rule({
    id: 'K8S-REPLICAS-MANY',
    source: 'kubernetes apps validation.go ValidateDeploymentSpec',
    severity: 'warning',
    paths: ['replicas'],
    params: { many: 50 },
    holds: (replicas) => !isReplicas(replicas) || replicas <= 50,
  }),
  rule({
    id: 'K8S-HPA-MIN',
    source: 'kubernetes autoscaling validation.go',
    severity: 'error',
    paths: ['autoscaling.minReplicas'],
    params: { lowest: 1, highest: mostReplicas },
    holds: (least) => isReplicas(least),
  }),
  rule({
    id: 'K8S-HPA-MAX',
    source: 'kubernetes autoscaling validation.go',
    severity: 'error',
    paths: ['autoscaling.maxReplicas'],
    params: { lowest: 1, highest: mostReplicas },
    holds: (most) => isReplicas(most),
  }),
  // Also in the chart: realtime-svg.problems.
  rule({
    id: 'K8S-HPA-BOUNDS',
    source: 'kubernetes autoscaling validation.go',
    severity: 'error',
    paths: ['autoscaling.maxReplicas'],
    holds: (most, { autoscaling: { minReplicas } }) =>
      !isReplicas(most) || !isReplicas(minReplicas) || most >= minReplicas,
    fix: (config) => withValue(config, 'autoscaling.maxReplicas', config.autoscaling.minReplicas),
  }),
  rule({
    id: 'K8S-HPA-TARGET',
    source: 'kubernetes autoscaling validation.go',
    severity: 'error',
    paths: ['autoscaling.targetCPUUtilizationPercentage'],
    params: { lowest: 1, highest: 1000 },
    holds: (percent) => between(percent, 1, 1000),
  }),
]
