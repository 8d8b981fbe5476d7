interface Switch {
  readonly enabled: boolean
}

/** The choices that take the effect of other settings away. */
interface Switches {
  readonly delivery: { readonly way: string }
  readonly autoscaling: Switch
  readonly redis: Switch & { readonly auth: Switch & { readonly urlKey: string; readonly source: string } }
  readonly image: { readonly pullSecrets: readonly { readonly source: string }[] }
  readonly networkPolicy: Switch
  readonly ingress: Switch & { readonly tls: Switch }
  readonly httpRoute: Switch
  readonly service: { readonly type: string }
  readonly securityContext: { readonly runAsNonRoot: boolean; readonly ids: string }
}

type When = (config: Switches) => boolean

const withoutRoute: When = ({ httpRoute }) => !httpRoute.enabled

// Each with the choice that takes its effect away. A prefix stands for all settings under it.
const disabledWhile: Readonly<Record<string, When>> = {
  'delivery.git': ({ delivery: { way } }) => way !== 'argocd' && way !== 'flux',
  'delivery.argocd': ({ delivery }) => delivery.way !== 'argocd',
  'delivery.flux': ({ delivery }) => delivery.way !== 'flux',
  replicas: ({ autoscaling }) => autoscaling.enabled,
  'autoscaling.minReplicas': ({ autoscaling }) => !autoscaling.enabled,
  'autoscaling.maxReplicas': ({ autoscaling }) => !autoscaling.enabled,
  'autoscaling.targetCPUUtilizationPercentage': ({ autoscaling }) => !autoscaling.enabled,
  'redis.image': ({ redis }) => !redis.enabled,
  'redis.resources': ({ redis }) => !redis.enabled,
  'redis.external': ({ redis }) => redis.enabled,
  'redis.auth.existingSecret': ({ redis }) => !redis.auth.enabled,
  'redis.auth.passwordKey': ({ redis }) => !redis.auth.enabled,
  'redis.auth.encodedKey': ({ redis }) => !redis.auth.enabled || redis.auth.urlKey !== '',
  'redis.auth.source': ({ redis }) => !redis.auth.enabled,
  'redis.auth.remoteKey': ({ redis }) => !redis.auth.enabled || redis.auth.source !== 'external',
  'redis.auth.remoteProperty': ({ redis }) => !redis.auth.enabled || redis.auth.source !== 'external',
  externalSecrets: ({ redis, image }) =>
    (!redis.auth.enabled || redis.auth.source !== 'external') &&
    !image.pullSecrets.some(({ source }) => source === 'external'),
  'redis.auth.urlKey': ({ redis }) => !redis.auth.enabled,
  // Redis in the cluster has the one user "default".
  'redis.auth.username': ({ redis }) => redis.enabled || !redis.auth.enabled,
  'service.nodePort': ({ service }) => service.type === 'ClusterIP',
  'ingress.className': ({ ingress }) => !ingress.enabled,
  'ingress.host': ({ ingress }) => !ingress.enabled,
  'ingress.path': ({ ingress }) => !ingress.enabled,
  'ingress.pathType': ({ ingress }) => !ingress.enabled,
  'ingress.annotations': ({ ingress }) => !ingress.enabled,
  'ingress.tls': ({ ingress }) => !ingress.enabled,
  'ingress.tls.secretName': ({ ingress }) => !ingress.tls.enabled,
  'networkPolicy.ingressNamespace': ({ networkPolicy }) => !networkPolicy.enabled,
  'networkPolicy.redisCidr': ({ networkPolicy, redis }) => !networkPolicy.enabled || redis.enabled,
  'streams.idleSeconds': ({ ingress }) => !ingress.enabled,
  'httpRoute.parentRefs': withoutRoute,
  'httpRoute.hostnames': withoutRoute,
  'httpRoute.path': withoutRoute,
  'httpRoute.timeouts': withoutRoute,
  'httpRoute.annotations': withoutRoute,
  'securityContext.runAsUser': ({ securityContext: { runAsNonRoot, ids } }) => !runAsNonRoot || ids === 'cluster',
}

const isUnder = (path: string, group: string) => path.startsWith(group) && /^(?:$|[.[])/.test(path.slice(group.length))
const known = new Map<string, readonly When[]>()

/** Where a store has a pull secret that does not come from one. */
function unusedRemote(path: string): readonly When[] {
  const index = /^image\.pullSecrets\[(\d+)\]\.remote/.exec(path)?.[1]
  return index === undefined ? [] : [({ image }) => image.pullSecrets[Number(index)]?.source !== 'external']
}

function reasons(path: string): readonly When[] {
  const before = known.get(path)
  if (before !== undefined) return before
  const whens = Object.entries(disabledWhile).flatMap(([group, when]) => (isUnder(path, group) ? [when] : []))
  const all = [...whens, ...unusedRemote(path)]
  known.set(path, all)
  return all
}

/** Whether another choice takes away the effect of a setting: no rule looks at what it holds, so it may hold anything. */
export const isDisabled = (config: Switches, path: string): boolean => reasons(path).some((when) => when(config))
