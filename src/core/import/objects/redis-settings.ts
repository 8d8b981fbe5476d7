import { redisAddress } from '../../formats/redis-address.ts'
import { redisSecretName } from '../../manifests/names.ts'
import type { Dropped, ImportProblem } from '../imported.ts'
import { containerOf, imageSettings, resourceSettings } from './container-settings.ts'
import type { Environment } from './environment.ts'
import type { KubernetesObject } from './kubernetes-objects.ts'

// What the kubelet puts together: `redis://:$(REDIS_PASSWORD_ENCODED)@host:6379/`.
const PASSWORD_VARIABLE = /:\$\((\w+)\)@/

interface RedisSettings {
  readonly redis: Readonly<Record<string, unknown>> & {
    readonly auth: Readonly<Record<string, unknown>> & { readonly existingSecret: string | undefined }
  }
  readonly problems: readonly ImportProblem[]
  readonly dropped: readonly Dropped[]
}

/** Where the app finds Redis; undefined when the variables do not say, or a Secret has it. */
export const redisHost = ({ value }: Environment): string | undefined =>
  value('REDIS_HOST') ?? redisAddress(value('REDIS_URL') ?? '')?.host

/**
 * Where the app finds Redis: in the cluster when the Deployment of that name is among the objects, else outside. `ownHost`
 * is the name of the release's own Service where a text may leave its Deployment out; `storedUrl` what a Secret holds as
 * REDIS_URL, without the password, where an ExternalSecret shows it.
 */
export function redisSettings(
  release: string,
  deployment: KubernetesObject | undefined,
  variables: Environment,
  ownHost?: string,
  storedUrl?: string,
): RedisSettings {
  const { value, secret } = variables
  const url = redisAddress(value('REDIS_URL') ?? storedUrl ?? '')
  const host = redisHost(variables)
  const password = secret('REDIS_PASSWORD')
  const variable = PASSWORD_VARIABLE.exec(value('REDIS_URL') ?? '')?.[1]
  const encoded = secret(variable ?? '')
  const hasPassword = encoded === undefined && (url?.hasPassword ?? value('REDIS_URL')?.includes('@'))
  const literals = ['REDIS_PASSWORD', 'REDIS_URL'].filter((name) =>
    name === 'REDIS_URL' ? hasPassword : (value(name) ?? '') !== '',
  )
  const enabled = host === undefined || host === deployment?.name || host === ownHost
  const derivedName = redisSecretName({ release: { name: release }, redis: { auth: { existingSecret: '' } } })
  const container = deployment && containerOf(deployment.node, 'redis')
  return {
    redis: {
      enabled,
      image: container && imageSettings(container),
      resources: container && resourceSettings(container),
      external: enabled
        ? undefined
        : {
            host,
            port: value('REDIS_PORT') ?? url?.port ?? 6379,
            tls: url?.tls ?? false,
            database: url?.database ?? 0,
          },
      auth: {
        enabled: password !== undefined || literals.length > 0,
        existingSecret: password === undefined || password.secret === derivedName ? undefined : password.secret,
        username: url?.username ?? '',
        passwordKey: password?.key,
        encodedKey: encoded && (encoded.key === password?.key ? '' : encoded.key),
        urlKey: secret('REDIS_URL')?.key ?? '',
      },
    },
    problems:
      !enabled && secret('REDIS_URL') && storedUrl === undefined
        ? [{ path: 'redis.external.tls', kind: 'not-shown' }]
        : [],
    dropped: literals.map((path) => ({ path, kind: 'password' })),
  }
}
