import type { IContainer } from 'kubernetes-models/v1'
import type { CheckedConfig } from '../config/config.ts'
import { from, type Traced } from '../yaml/trace.ts'
import { configMapData } from './config-map.ts'
import { containerImage } from './image.ts'
import { names, redisSecretName } from './names.ts'
import { containerResources } from './resources.ts'
import { restrictedContainer, seccompProfile } from './security-context.ts'

const secretVariable = (config: CheckedConfig, name: string, key: 'passwordKey' | 'urlKey') => ({
  name,
  valueFrom: {
    secretKeyRef: {
      name: from(['redis.auth.existingSecret', 'release.name'], redisSecretName(config)),
      key: from(`redis.auth.${key}`, config.redis.auth[key]),
    },
  },
})

/** The password of Redis, from the Secret and from nowhere else (APP-ENV-REDIS-PASSWORD, REDIS-ENV-PASSWORD). */
export const passwordVariable = (config: CheckedConfig, name: string) => secretVariable(config, name, 'passwordKey')

function environment(config: CheckedConfig) {
  const data = Object.entries(configMapData(config)).filter(([, value]) => value !== undefined)
  return [
    // The published image listens on 127.0.0.1:3000 unless it is told otherwise (APP-PORT).
    { name: 'HOST', value: '0.0.0.0' },
    { name: 'PORT', value: '8080' },
    ...data.map(([key, value]) => ({
      name: key,
      valueFrom: { configMapKeyRef: { name: from(value!.paths, names(config.release).configMap), key } },
    })),
    ...(config.redis.auth.enabled
      ? [passwordVariable(config, 'REDIS_PASSWORD'), secretVariable(config, 'REDIS_URL', 'urlKey')]
      : []),
  ]
}

const probe = (path: string, timing: { periodSeconds: number; timeoutSeconds: number; failureThreshold: number }) => ({
  httpGet: { path, port: 'http' },
  ...timing,
})

/** The one container that holds frontend and backend (APP-IMG-UNIFIED). */
export function appContainer(config: CheckedConfig): Traced<IContainer> {
  const { preStopSeconds, resources, securityContext, writablePaths } = config
  const nonRoot = securityContext.runAsNonRoot
  return {
    name: 'app',
    ...containerImage('image.backend', config.image.backend),
    ports: [{ name: 'http', containerPort: 8080, protocol: 'TCP' }],
    env: environment(config),
    startupProbe: probe('/health', { periodSeconds: 2, timeoutSeconds: 2, failureThreshold: 30 }),
    livenessProbe: probe('/health', { periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 }),
    readinessProbe: probe('/ready', { periodSeconds: 5, timeoutSeconds: 3, failureThreshold: 2 }),
    // The published image exits on SIGTERM at once: endpoints must be gone before it comes (APP-SIGTERM).
    lifecycle:
      preStopSeconds === 0
        ? undefined
        : { preStop: { exec: { command: ['sleep', from('preStopSeconds', String(preStopSeconds))] } } },
    resources: containerResources('resources', resources, writablePaths.length),
    securityContext: {
      ...restrictedContainer,
      readOnlyRootFilesystem: from('securityContext.readOnlyRootFilesystem', securityContext.readOnlyRootFilesystem),
      runAsNonRoot: from('securityContext.runAsNonRoot', nonRoot),
      runAsUser: nonRoot ? from('securityContext.runAsUser', securityContext.runAsUser) : undefined,
      runAsGroup: nonRoot ? from('securityContext.runAsUser', securityContext.runAsUser) : undefined,
      seccompProfile,
    },
    volumeMounts:
      writablePaths.length === 0
        ? undefined
        : writablePaths.map((mountPath, i) => ({
            name: `writable-${i}`,
            mountPath: from(`writablePaths[${i}]`, mountPath),
          })),
  }
}
