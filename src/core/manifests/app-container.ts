import type { IContainer } from 'kubernetes-models/v1'
import type { CheckedConfig, ConfigPath } from '../config/config.ts'
import { from, type Traced } from '../yaml/trace.ts'
import { configMapData, redisUrl, redisUrlSources, redisUser } from './config-map.ts'
import { containerImage } from './image.ts'
import { names, redisSecretName } from './names.ts'
import { containerResources } from './resources.ts'
import { appIds, restrictedContainer, seccompProfile } from './security-context.ts'

const secretVariable = (config: CheckedConfig, name: string, key: 'passwordKey' | 'encodedKey' | 'urlKey') => ({
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

/** REDIS_URL from the Secret when a key of it is named, else put together by the kubelet around the password. */
function redisVariables(config: CheckedConfig) {
  const { encodedKey, urlKey } = config.redis.auth
  const password = passwordVariable(config, 'REDIS_PASSWORD')
  if (urlKey !== '') return [password, secretVariable(config, 'REDIS_URL', 'urlKey')]
  const encoded = encodedKey === '' ? [] : [secretVariable(config, 'REDIS_PASSWORD_ENCODED', 'encodedKey')]
  const userinfo = `${redisUser(config)}:$(${encodedKey === '' ? 'REDIS_PASSWORD' : 'REDIS_PASSWORD_ENCODED'})@`
  const sources: ConfigPath[] = [
    ...redisUrlSources(config),
    ...(config.redis.enabled ? [] : (['redis.auth.username'] as const)),
    'redis.auth.encodedKey',
    'redis.auth.urlKey',
  ]
  // A variable can refer only to those that stand before it.
  return [password, ...encoded, { name: 'REDIS_URL', value: from(sources, redisUrl(config, userinfo)) }]
}

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
    ...(config.redis.auth.enabled ? redisVariables(config) : []),
  ]
}

const probe = (path: string, timing: { periodSeconds: number; timeoutSeconds: number; failureThreshold: number }) => ({
  httpGet: { path, port: 'http' },
  ...timing,
})

/** The one container that holds frontend and backend (APP-IMG-UNIFIED). */
export function appContainer(config: CheckedConfig): Traced<IContainer> {
  const { preStopSeconds, resources, securityContext, writablePaths } = config
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
      runAsNonRoot: from('securityContext.runAsNonRoot', securityContext.runAsNonRoot),
      ...appIds(config),
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
