import type { IDeployment } from 'kubernetes-models/apps/v1'
import type { CheckedConfig } from '../config/config.ts'
import { redisMaxMemoryMebibytes } from '../formats/quantity.ts'
import { from, type Traced } from '../yaml/trace.ts'
import { passwordVariable } from './app-container.ts'
import { containerImage, imagePullSecrets } from './image.ts'
import { labels, metadata, orNone, pairsMap, selectorLabels } from './metadata.ts'
import { names } from './names.ts'
import { onNodes } from './nodes.ts'
import { containerResources, mountMebibytes } from './resources.ts'
import { redisIds, restrictedContainer, seccompProfile } from './security-context.ts'

/**
 * `redis-server`'s arguments: the contract's first (REDIS-CMD), then a memory bound below the limit, because Redis needs
 * about 8 % more than its data, and an eviction policy that keeps the app's keys, which have no TTL.
 */
export function redisArguments({ redis }: CheckedConfig) {
  const { limits, requests } = redis.resources
  const bound = redisMaxMemoryMebibytes(limits.memory || requests.memory)
  const password = ['--requirepass', '$(REDIS_PASSWORD)'].map((argument) => from('redis.auth.enabled', argument))
  return [
    ...['--save', '', '--appendonly', 'no'],
    '--maxmemory',
    from(['redis.resources.limits.memory', 'redis.resources.requests.memory'], `${bound}mb`),
    ...['--maxmemory-policy', 'volatile-lru'],
    ...(redis.auth.enabled ? password : []),
  ]
}

// The exit code of redis-cli is 0 even on NOAUTH and WRONGPASS: only the answer tells.
const readyCommand = ['sh', '-c', 'redis-cli -h 127.0.0.1 ping | grep -qx PONG']

const redisContainer = (config: CheckedConfig) => ({
  name: 'redis',
  ...containerImage('redis.image', config.redis.image),
  command: ['redis-server'],
  args: redisArguments(config),
  ports: [{ name: 'redis', containerPort: 6379, protocol: 'TCP' as const }],
  env: config.redis.auth.enabled
    ? [passwordVariable(config, 'REDIS_PASSWORD'), passwordVariable(config, 'REDISCLI_AUTH')]
    : undefined,
  startupProbe: { tcpSocket: { port: 'redis' }, periodSeconds: 2, failureThreshold: 15 },
  livenessProbe: { tcpSocket: { port: 'redis' }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 },
  readinessProbe: { exec: { command: readyCommand }, periodSeconds: 5, timeoutSeconds: 3, failureThreshold: 3 },
  resources: containerResources('redis.resources', config.redis.resources, 1),
  securityContext: { ...restrictedContainer, readOnlyRootFilesystem: true },
  volumeMounts: [{ name: 'data', mountPath: '/data' }],
})

/** Redis in memory, without a volume: a restart loses all data (REDIS-NO-PVC). */
export const redisDeployment = (config: CheckedConfig): Traced<IDeployment> => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: metadata(config, 'redis', names(config.release).redis),
  spec: {
    replicas: 1,
    revisionHistoryLimit: 5,
    // Two at once would be two different sets of data.
    strategy: { type: 'Recreate' },
    selector: { matchLabels: selectorLabels(config, 'redis') },
    template: {
      metadata: {
        labels: labels(config, 'redis'),
        annotations: orNone(pairsMap('commonAnnotations', config.commonAnnotations)),
      },
      spec: {
        automountServiceAccountToken: false,
        enableServiceLinks: false,
        terminationGracePeriodSeconds: 30,
        securityContext: { runAsNonRoot: true, ...redisIds(config), seccompProfile },
        imagePullSecrets: imagePullSecrets(config),
        ...onNodes(config),
        containers: [redisContainer(config)],
        volumes: [{ name: 'data', emptyDir: { sizeLimit: `${mountMebibytes}Mi` } }],
      },
    },
  },
})
