import fc from 'fast-check'
import type { CheckedConfig, DeploymentConfig } from '../../src/core/config/config.ts'
import { pullSecret } from '../../src/core/config/pull-secret.ts'
import { checkContract } from '../../src/core/contract/check-contract.ts'
import { config } from '../kube/arbitrary-config.ts'
import { count, seed } from '../kube/configurations.ts'
import { serverMinor } from './cluster.ts'
import { hasRoutes } from './custom-kinds.ts'

const newest = await serverMinor()

// What every node can give: whether a Pod fits is not what is tried.
const amounts = [
  { requests: { cpu: '100m', memory: '128Mi' }, limits: { cpu: '0.5', memory: '512Mi' } },
  { requests: { cpu: '.1', memory: '134217728' }, limits: { cpu: '', memory: '' } },
  { requests: { cpu: '0.25', memory: '135M' }, limits: { cpu: '1e0', memory: '1e9' } },
] as const

// Pods that no node takes would never be ready.
const ofEveryNode = [{ key: 'kubernetes.io/os', value: 'linux' }]

const few = (replicas: number | string) => (typeof replicas === 'number' ? Math.min(replicas, 3) : replicas)

/** The same configuration in a namespace of the test's own, of a size that a cluster with two small nodes runs. */
function fitted(config: CheckedConfig, namespace: string, index: number): CheckedConfig {
  const resources = amounts[index % amounts.length]!
  const minor = Math.min(Number(config.release.kubernetesVersion.split('.')[1]), newest)
  const values = {
    ...config,
    // Its steps are run; tools/ways asks what the other ways make.
    delivery: { ...config.delivery, way: 'kubectl' },
    // A cluster has Gateway API's definitions only when somebody has installed them.
    httpRoute: { ...config.httpRoute, enabled: config.httpRoute.enabled && hasRoutes },
    // Their values are typed in; custom-kinds.test.ts asks what the other sources make.
    image: { ...config.image, pullSecrets: config.image.pullSecrets.map(({ name }) => pullSecret({ name })) },
    release: { ...config.release, namespace, createNamespace: true, kubernetesVersion: `1.${minor}` },
    replicas: few(config.replicas),
    nodeSelector: config.nodeSelector.length === 0 ? [] : ofEveryNode,
    resources,
    redis: { ...config.redis, auth: { ...config.redis.auth, source: 'prompt' }, resources },
    autoscaling: { ...config.autoscaling, minReplicas: few(config.autoscaling.minReplicas), maxReplicas: 6 },
    // A port of the nodes belongs to one Service of the whole cluster.
    service: { ...config.service, nodePort: config.service.nodePort === null ? null : 30_000 + index },
  }
  const { config: checked, issues } = checkContract(values as unknown as DeploymentConfig)
  if (checked === null) throw new Error(JSON.stringify(issues))
  return checked
}

const drawn = fc.sample(config, { numRuns: count * 3, seed })
const run = Date.now().toString(36)

/** Configurations of every shape, each in a namespace that nobody else uses: `svg-test-l3k9x2-0`. */
export const configurations: readonly CheckedConfig[] = drawn
  .slice(0, count)
  .map((each, i) => fitted(each, `svg-test-${run}-${i}`, i))

/** Three configurations of one release, of which a person has one after the other. */
export const walks: readonly (readonly CheckedConfig[])[] = Array.from({ length: Math.ceil(count / 8) }, (_, i) => {
  const three = drawn.slice(count + i * 3, count + i * 3 + 3)
  const { name } = three[0]!.release
  return three.map((each, j) => {
    const named = { ...each, release: { ...each.release, name } }
    return fitted(named, `svg-test-${run}-walk-${i}`, count + i * 3 + j)
  })
})
