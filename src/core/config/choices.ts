// What some settings may be, in the order in which they are offered.
export const pullPolicies = ['IfNotPresent', 'Always', 'Never'] as const
export const platforms = ['linux/amd64', 'linux/arm64'] as const
export const serviceTypes = ['ClusterIP', 'NodePort', 'LoadBalancer'] as const
export const pathTypes = ['Prefix', 'Exact', 'ImplementationSpecific'] as const

/** Who says which user and groups a container has: the manifests, or the cluster, as OpenShift's SCCs do. */
export const idSources = ['fixed', 'cluster'] as const

/** How a toleration compares its value with a taint's. */
export const tolerationOperators = ['Equal', 'Exists'] as const

/** What a taint does to Pods; the empty one stands for each of them. */
export const taintEffects = ['', 'NoSchedule', 'PreferNoSchedule', 'NoExecute'] as const

/** How a person deploys; each is a row of `ways/`. */
export const ways = ['kubectl', 'helm', 'argocd', 'flux', 'terraform', 'pulumi'] as const
export type WayId = (typeof ways)[number]

/** How a Secret comes to be; each is a row of `secrets/`. */
export const secretSources = ['prompt', 'existing', 'external', 'sealed'] as const
export type SecretSourceId = (typeof secretSources)[number]

/** The kinds of store that an ExternalSecret reads. */
export const storeKinds = ['ClusterSecretStore', 'SecretStore'] as const

/** Where a person deploys to; each but `any` is a row of `platforms/`. */
export const platformIds = ['any', 'kind', 'minikube', 'k3s', 'eks', 'gke', 'aks', 'openshift'] as const
export type PlatformId = (typeof platformIds)[number]

/** The shells whose commands we write; `posix` is bash, zsh and dash alike. */
export const shells = ['posix', 'powershell'] as const
export type Shell = (typeof shells)[number]

/** What a setting takes that is one of a few. */
export const choicesOf: Readonly<Record<string, readonly string[]>> = {
  'delivery.way': ways,
  'release.platform': platformIds,
  'image.backend.pullPolicy': pullPolicies,
  'redis.image.pullPolicy': pullPolicies,
  'redis.auth.source': secretSources,
  'externalSecrets.storeKind': storeKinds,
  'service.type': serviceTypes,
  'ingress.pathType': pathTypes,
  'securityContext.ids': idSources,
}
