import { redisAddress } from '../../formats/redis-address.ts'
import { redisSecretName } from '../../manifests/names.ts'
import type { Dropped, ImportProblem } from '../imported.ts'
import { containerOf, imageSettings, resourceSettings } from './container-settings.ts'
import type { Environment } from './environment.ts'
import type { KubernetesObject } from './kubernetes-objects.ts'

interface RedisSettings {
  readonly redis: object
  readonly problems: readonly ImportProblem[]
  readonly dropped: readonly Dropped[]
}

/** Where the app finds Redis: in the cluster when the Deployment of that name is among the objects, else outside. */
export function redisSettings(
  release: string,
  deployment: KubernetesObject | undefined,
  { value, secret }: Environment,
): RedisSettings {
  const url = redisAddress(value('REDIS_URL') ?? '')
  const host = value('REDIS_HOST') ?? url?.host
  const password = secret('REDIS_PASSWORD')
  const literals = ['REDIS_PASSWORD', 'REDIS_URL'].filter((name) =>
    name === 'REDIS_URL' ? (url?.hasPassword ?? value(name)?.includes('@')) : (value(name) ?? '') !== '',
  )
  const enabled = host === undefined || host === deployment?.name
  const derivedName = redisSecretName({ release: { name: release }, redis: { auth: { existingSecret: '' } } })
  const container = deployment && containerOf(deployment.node, 'redis')
  return {
    redis: {
      enabled,
      image: container && imageSettings(container),
      resources: container && resourceSettings(container),
      external: enabled ? undefined : { host, port: value('REDIS_PORT') ?? url?.port ?? 6379, tls: url?.tls ?? false },
      auth: {
        enabled: password !== undefined || literals.length > 0,
        existingSecret: password === undefined || password.secret === derivedName ? undefined : password.secret,
        passwordKey: password?.key,
        urlKey: secret('REDIS_URL')?.key,
      },
    },
    problems: !enabled && secret('REDIS_URL') ? [{ path: 'redis.external.tls', kind: 'not-shown' }] : [],
    dropped: literals.map((path) => ({ path, kind: 'password' })),
  }
}
