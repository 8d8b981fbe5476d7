import type { SettingPath } from '../core/config/config.ts'
import type { Language } from './messages.ts'

// Where each project's documentation begins, in the languages that it speaks.
const sites = {
  Kubernetes: { en: 'https://kubernetes.io/docs/', ko: 'https://kubernetes.io/ko/docs/' },
  Helm: { en: 'https://helm.sh/docs/', ko: 'https://helm.sh/ko/docs/' },
  Docker: { en: 'https://docs.docker.com/build/' },
  Git: { en: 'https://git-scm.com/docs/' },
  'Argo CD': { en: 'https://argo-cd.readthedocs.io/en/stable/' },
  'External Secrets': { en: 'https://external-secrets.io/latest/' },
  Flux: { en: 'https://fluxcd.io/flux/' },
  'Gateway API': { en: 'https://gateway-api.sigs.k8s.io/' },
  Redis: { en: 'https://redis.io/docs/latest/' },
} as const satisfies Readonly<Record<string, Partial<Record<Language, string>>>>

type Site = keyof typeof sites

interface Page {
  readonly site: Site
  readonly path: string
  /** Its title, by the languages that it is there in. */
  readonly titles: Partial<Record<Language, string>> & { readonly en: string }
}

const page = (site: Site, path: string, en: string, ko?: string): Page => ({
  site,
  path,
  titles: { en, ...(ko !== undefined && { ko }) },
})

const kubernetes = (path: string, en: string, ko?: string) => page('Kubernetes', path, en, ko)

const externalSecret = page('External Secrets', 'api/externalsecret/', 'ExternalSecret')
const annotations = kubernetes('concepts/overview/working-with-objects/annotations/', 'Annotations', '어노테이션')
const autoscaling = kubernetes(
  'concepts/workloads/autoscaling/horizontal-pod-autoscale/',
  'Horizontal Pod Autoscaling',
  'Horizontal Pod Autoscaling',
)
const images = kubernetes('concepts/containers/images/', 'Images', '이미지')
const pullPolicy = kubernetes('concepts/containers/images/#image-pull-policy', 'Image pull policy', '이미지 풀 정책')
const ingress = kubernetes('concepts/services-networking/ingress/', 'Ingress', '인그레스(Ingress)')
const route = page('Gateway API', 'api-types/httproute/', 'HTTPRoute')
const networkPolicy = kubernetes('concepts/services-networking/network-policies/', 'Network Policies', '네트워크 정책')
const privateRegistry = kubernetes(
  'tasks/configure-pod-container/pull-image-private-registry/',
  'Pull an Image from a Private Registry',
  '프라이빗 레지스트리에서 이미지 받아오기',
)
const resources = kubernetes(
  'concepts/configuration/manage-resources-containers/',
  'Resource Management for Pods and Containers',
  '파드 및 컨테이너 리소스 관리',
)
const secret = kubernetes('concepts/configuration/secret/', 'Secrets', '시크릿(Secret)')
const securityContext = kubernetes(
  'tasks/configure-pod-container/security-context/',
  'Configure a Security Context for a Pod or Container',
)
const service = kubernetes('concepts/services-networking/service/', 'Service', '서비스')

/** The setting of a field, which may be a list as a whole, but not an item of one. */
export type FieldSetting = Exclude<SettingPath, `${string}[]${string}`>

// Null: the page says all that there is to say, or its clauses do.
const pages: Readonly<Record<FieldSetting, Page | null>> = {
  'delivery.way': kubernetes(
    'tasks/manage-kubernetes-objects/',
    'Manage Kubernetes Objects',
    '쿠버네티스 오브젝트 관리',
  ),
  'delivery.git.repository': page('Git', 'git-clone', 'git-clone'),
  'delivery.git.revision': page('Git', 'gitrevisions', 'gitrevisions'),
  'delivery.git.path': page('Argo CD', 'user-guide/kustomize/', 'Kustomize'),
  'delivery.argocd.namespace': page('Argo CD', 'operator-manual/installation/', 'Installation'),
  'delivery.argocd.project': page('Argo CD', 'user-guide/projects/', 'Projects'),
  'delivery.argocd.server': page('Argo CD', 'operator-manual/declarative-setup/#clusters', 'Declarative Setup'),
  'delivery.flux.namespace': page('Flux', 'components/kustomize/kustomizations/', 'Kustomization'),
  'delivery.flux.gitSecret': page('Flux', 'components/source/gitrepositories/#secret-reference', 'GitRepository'),
  'release.platform': kubernetes('setup/', 'Getting started', '시작하기'),
  'release.name': page('Helm', 'intro/using_helm/', 'Using Helm', '헬름 사용하기'),
  'release.namespace': kubernetes('concepts/overview/working-with-objects/namespaces/', 'Namespaces', '네임스페이스'),
  'release.createNamespace': kubernetes(
    'concepts/security/pod-security-standards/',
    'Pod Security Standards',
    '파드 시큐리티 스탠다드',
  ),
  'release.kubernetesVersion': kubernetes('reference/using-api/deprecation-guide/', 'Deprecated API Migration Guide'),
  'image.backend.repository': images,
  'image.backend.tag': images,
  'image.backend.digest': images,
  'image.backend.pullPolicy': pullPolicy,
  'image.platforms': page('Docker', 'building/multi-platform/', 'Multi-platform builds'),
  'image.pullSecrets': privateRegistry,
  'registry.server': privateRegistry,
  'registry.username': privateRegistry,
  'redis.enabled': null,
  'redis.image.repository': images,
  'redis.image.tag': images,
  'redis.image.digest': images,
  'redis.image.pullPolicy': pullPolicy,
  'redis.resources.requests.cpu': resources,
  'redis.resources.requests.memory': resources,
  'redis.resources.limits.cpu': resources,
  'redis.resources.limits.memory': resources,
  'redis.external.host': null,
  'redis.external.port': null,
  'redis.external.tls': null,
  'redis.external.database': page('Redis', 'commands/select/', 'SELECT'),
  'redis.auth.enabled': secret,
  'redis.auth.existingSecret': secret,
  'redis.auth.username': page('Redis', 'operate/oss_and_stack/management/security/acl/', 'ACL'),
  'redis.auth.passwordKey': secret,
  'redis.auth.encodedKey': secret,
  'redis.auth.urlKey': secret,
  'redis.auth.source': secret,
  'redis.auth.remoteKey': externalSecret,
  'redis.auth.remoteProperty': externalSecret,
  'externalSecrets.storeKind': page('External Secrets', 'api/clustersecretstore/', 'ClusterSecretStore'),
  'externalSecrets.storeName': page('External Secrets', 'api/secretstore/', 'SecretStore'),
  'externalSecrets.refreshInterval': externalSecret,
  replicas: kubernetes('concepts/workloads/controllers/deployment/', 'Deployments', '디플로이먼트'),
  'resources.requests.cpu': resources,
  'resources.requests.memory': resources,
  'resources.limits.cpu': resources,
  'resources.limits.memory': resources,
  'autoscaling.enabled': autoscaling,
  'autoscaling.minReplicas': autoscaling,
  'autoscaling.maxReplicas': autoscaling,
  'autoscaling.targetCPUUtilizationPercentage': autoscaling,
  nodeSelector: kubernetes(
    'concepts/scheduling-eviction/assign-pod-node/',
    'Assigning Pods to Nodes',
    '노드에 파드 할당하기',
  ),
  tolerations: kubernetes(
    'concepts/scheduling-eviction/taint-and-toleration/',
    'Taints and Tolerations',
    '테인트(Taints)와 톨러레이션(Tolerations)',
  ),
  'podDisruptionBudget.enabled': kubernetes('concepts/workloads/pods/disruptions/', 'Disruptions', '중단(disruption)'),
  'service.type': service,
  'service.port': service,
  'service.nodePort': kubernetes(
    'concepts/services-networking/service/#type-nodeport',
    'Service, type: NodePort',
    '서비스, type: NodePort',
  ),
  'service.annotations': service,
  'ingress.enabled': ingress,
  'ingress.className': kubernetes(
    'concepts/services-networking/ingress-controllers/',
    'Ingress Controllers',
    '인그레스 컨트롤러',
  ),
  'ingress.host': ingress,
  'ingress.path': ingress,
  'ingress.pathType': ingress,
  'ingress.annotations': annotations,
  'ingress.tls.enabled': ingress,
  'ingress.tls.secretName': ingress,
  'streams.idleSeconds': kubernetes(
    'concepts/services-networking/ingress-controllers/',
    'Ingress Controllers',
    '인그레스 컨트롤러',
  ),
  'httpRoute.enabled': kubernetes('concepts/services-networking/gateway/', 'Gateway API', '게이트웨이(Gateway) API'),
  'httpRoute.parentRefs': route,
  'httpRoute.hostnames': route,
  'httpRoute.path': route,
  'httpRoute.timeouts.request': page('Gateway API', 'guides/http-timeouts/', 'HTTP timeouts'),
  'httpRoute.annotations': annotations,
  'networkPolicy.enabled': networkPolicy,
  'networkPolicy.ingressNamespace': networkPolicy,
  'networkPolicy.redisCidr': networkPolicy,
  'config.logLevel': null,
  'config.backendUrl': null,
  terminationGracePeriodSeconds: kubernetes(
    'concepts/workloads/pods/pod-lifecycle/#pod-termination',
    'Termination of Pods',
    '파드의 종료',
  ),
  preStopSeconds: kubernetes(
    'concepts/containers/container-lifecycle-hooks/',
    'Container Lifecycle Hooks',
    '컨테이너 라이프사이클 훅',
  ),
  'securityContext.runAsNonRoot': securityContext,
  'securityContext.ids': securityContext,
  'securityContext.runAsUser': securityContext,
  'securityContext.readOnlyRootFilesystem': securityContext,
  writablePaths: kubernetes('concepts/storage/volumes/#emptydir', 'Volumes, emptyDir', '볼륨, emptyDir'),
  commonLabels: kubernetes('concepts/overview/working-with-objects/labels/', 'Labels and Selectors', '레이블과 셀렉터'),
  commonAnnotations: annotations,
  podAnnotations: annotations,
}

const said: Readonly<Record<Language, (site: Site) => { readonly whose: string; readonly opens: string }>> = {
  en: (site) => ({ whose: `${site} documentation`, opens: 'opens a new tab' }),
  ko: (site) => ({ whose: `${site} 문서`, opens: '새 탭에서 열림' }),
}

/** Somebody else's page about a setting, in a person's language where it is there, else in English. */
export interface Documentation {
  readonly title: string
  readonly address: string
  readonly language: Language
  /** Whose it is, and that the link opens a tab, in the language of the page. */
  readonly whose: string
  readonly opens: string
}

/** Where a setting is explained; null where only the contract speaks of it. */
export function documentationOf(setting: FieldSetting, wanted: Language): Documentation | null {
  const found = pages[setting]
  if (found === null) return null
  const { site, path, titles } = found
  const own = titles[wanted]
  const root = (sites[site] as Partial<Record<Language, string>>)[wanted]
  const [title, address, language] =
    own !== undefined && root !== undefined
      ? ([own, root + path, wanted] as const)
      : ([titles.en, sites[site].en + path, 'en'] as const)
  return { title, address, language, ...said[wanted](site) }
}
