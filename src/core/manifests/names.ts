import type { CheckedConfig, DeploymentConfig } from '../config/config.ts'

type Release = Pick<DeploymentConfig['release'], 'name'>

/** Every object is named for the release alone, so two releases share a namespace. */
export const names = (release: Release) => ({
  app: release.name,
  redis: `${release.name}-redis`,
  configMap: `${release.name}-config`,
})

/** The Secret with the Redis password and URL: the one that the user names, else `<release>-redis-auth`. */
export const redisSecretName = (config: {
  release: Release
  redis: { auth: { readonly existingSecret: string } }
}): string => config.redis.auth.existingSecret || `${config.release.name}-redis-auth`

/** Namespaces that others live in: we never write a Namespace object over them. */
export const isSharedNamespace = (namespace: string): boolean =>
  namespace === 'default' || namespace.startsWith('kube-')

/** Whether the bundle makes the Namespace. */
export const makesNamespace = ({ release }: CheckedConfig): boolean =>
  release.createNamespace && !isSharedNamespace(release.namespace)
