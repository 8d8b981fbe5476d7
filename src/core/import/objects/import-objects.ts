import { type CheckedConfig, type DeploymentConfig, defaults } from '../../config/config.ts'
import { minorVersion } from '../../formats/kubernetes-version.ts'
import { configMapData } from '../../manifests/config-map.ts'
import { isSharedNamespace, names } from '../../manifests/names.ts'
import { hasDisruptionBudget } from '../../manifests/pod-disruption-budget.ts'
import { segments, valueAt, withValue } from '../../config/path.ts'
import { type Refusal, refusal } from '../../config/refusal.ts'
import { at, rewritten, textOf, withMember } from '../../config/tree.ts'
import { untrustedConfig } from '../../config/untrusted-config.ts'
import type { Imported } from '../imported.ts'
import { settled } from '../settled.ts'
import { appSettings, containerOf } from './container-settings.ts'
import { environment } from './environment.ts'
import { type KubernetesObject } from './kubernetes-objects.ts'
import { metadataSettings } from './metadata-settings.ts'
import { networkSettings } from './network-settings.ts'
import { redisHost, redisSettings } from './redis-settings.ts'
import { type ReleaseObjects, releaseObjects } from './release-objects.ts'
import { isLive, isWhole, notShown } from './not-shown.ts'
import { otherChart } from './other-chart.ts'
import { secretSettings } from './secret-settings.ts'
import { streamSettings } from './stream-settings.ts'
import { unexplained } from './unexplained.ts'

/** The version of a PodDisruptionBudget shows: only from 1.27 on it has the policy. */
function kubernetesVersion({ find }: ReleaseObjects, current: string): string {
  const budget = find('PodDisruptionBudget')
  if (budget === undefined) return current
  const hasPolicy = at(budget.node, 'spec', 'unhealthyPodEvictionPolicy') !== undefined
  if (hasPolicy === (minorVersion(current) ?? 0) >= 27) return current
  return hasPolicy ? '1.27' : defaults.release.kubernetesVersion
}

function releaseSettings(
  found: ReleaseObjects,
  isListed: boolean,
  current: DeploymentConfig['release'],
): DeploymentConfig['release'] {
  const namespace = found.namespace ?? current.namespace
  // kubectl lists no Namespace with the rest, so nothing follows from its absence there.
  const isUnknown = !isListed || isLive(found.app) || isSharedNamespace(namespace)
  const isMade = found.find('Namespace') !== undefined
  return {
    name: found.release,
    namespace,
    createNamespace: isMade || (isUnknown && current.createNamespace),
    kubernetesVersion: kubernetesVersion(found, current.kubernetesVersion),
    platform: current.platform,
  }
}

/** What follows from other settings is left to them, so that it goes on following. */
function withDerived(
  config: DeploymentConfig,
  found: ReleaseObjects,
  isBudgetShown: boolean,
  url: string | undefined,
): DeploymentConfig {
  const checked = config as unknown as CheckedConfig
  const hasBudget = found.find('PodDisruptionBudget') !== undefined || !found.isOwn
  const isBudgetMissing = hasDisruptionBudget(checked) && !hasBudget
  const budgeted = isBudgetShown ? withValue(config, 'podDisruptionBudget.enabled', !isBudgetMissing) : config
  if (url === undefined || url === configMapData(checked).BACKEND_URL.value) return budgeted
  return withValue(budgeted, 'config.backendUrl', url)
}

const without = (settings: object, paths: readonly string[]): unknown =>
  paths.reduce<unknown>((tree, path) => rewritten(tree, segments(path), () => undefined), settings)

/** The configuration that these objects were made of, as far as they show it; the rest stays as the person has it. */
export function importObjects(all: readonly KubernetesObject[], current: DeploymentConfig): Imported | Refusal {
  const found = releaseObjects(all)
  if (found === null) return refusal('no-deployment')
  const { app, find, isOwn } = found
  const variables = environment(containerOf(app.node, 'app'), found.objects)
  const hidden = notShown(found, variables)
  const isListed = isWhole(found, variables)
  const ownHost = isListed ? undefined : names({ name: found.release }).redis
  const secrets = secretSettings(found.objects, found.release, current)
  const urlKey = variables.secret('REDIS_URL')
  const storedUrl = urlKey && secrets.urlOf(urlKey.secret, urlKey.key)
  const redis = redisSettings(found.release, find('Deployment', 'redis'), variables, ownHost, storedUrl)
  const { ingressAnnotations, routeAnnotations, serviceAnnotations, ...metadata } = metadataSettings(
    app.node,
    { ingress: find('Ingress')?.node, route: find('HTTPRoute')?.node, service: find('Service')?.node },
    isOwn,
  )
  const { ingress, httpRoute, service, ...network } = networkSettings(found, redisHost(variables))
  const streams =
    find('Ingress') === undefined
      ? { ...current.streams, ingress: ingressAnnotations, service: serviceAnnotations }
      : streamSettings({
          className: textOf(ingress.className) ?? '',
          common: metadata.commonAnnotations,
          ingress: ingressAnnotations,
          service: serviceAnnotations,
        })
  const settings = appSettings(app.node, isOwn, find('Deployment', 'redis')?.node)
  const said = without(
    {
      ...settings,
      ...metadata,
      ...network,
      release: releaseSettings(found, isListed, current.release),
      registry: secrets.registry,
      image: {
        ...settings.image,
        pullSecrets: settings.image.pullSecrets.map((secret) => ({ ...secret, ...secrets.ofPull(secret.name) })),
        platforms: current.image.platforms,
      },
      replicas: find('HorizontalPodAutoscaler') === undefined ? settings.replicas : undefined,
      redis: { ...redis.redis, auth: { ...redis.redis.auth, ...secrets.ofRedis(redis.redis.auth.existingSecret) } },
      externalSecrets: secrets.externalSecrets,
      config: { logLevel: variables.value('LOG_LEVEL') },
      service: { ...service, annotations: streams.service },
      ingress: { ...ingress, annotations: streams.ingress },
      streams: { idleSeconds: streams.idleSeconds },
      httpRoute: { ...httpRoute, annotations: routeAnnotations },
    },
    hidden,
  )
  const base = hidden.reduce<unknown>(
    (tree, path) => withMember(tree, segments(path), valueAt(current, path)),
    defaults,
  )
  const read = untrustedConfig(said, base as DeploymentConfig)
  const config = withDerived(
    settled(read.config),
    found,
    !hidden.includes('podDisruptionBudget'),
    variables.value('BACKEND_URL'),
  )
  return {
    ok: true,
    source: 'objects',
    isWhole: false,
    config,
    problems: [
      ...variables.missing.map((path) => ({ path, kind: 'missing-object' as const })),
      ...hidden
        .filter((path) => path !== 'httpRoute' || current.httpRoute.enabled)
        .map((path) => ({ path, kind: 'not-shown' as const })),
      ...read.problems,
      ...redis.problems,
      ...(isOwn ? unexplained(config, found.objects) : otherChart(config, found)),
      ...found.problems,
    ],
    dropped: [...redis.dropped, ...found.dropped],
  }
}
