import type { Messages } from '../messages.ts'

const image = {
  repository: { label: 'repository', help: '이미지가 있는 곳입니다. tag와 digest는 제외하고 입력합니다.' },
  tag: { label: 'tag', help: '실행할 버전입니다. 바뀌지 않는 tag를 쓰면 언제 배포해도 결과가 같습니다.' },
  digest: { label: 'digest', help: '이미지를 바이트 단위로 고정하며 tag보다 우선합니다. 비워 두면 tag를 따릅니다.' },
  pullPolicy: { label: 'pullPolicy', help: '노드가 레지스트리에서 이미지를 가져오는 시점입니다.' },
}

const resources = {
  requests: {
    cpu: { label: 'cpu', help: 'Pod마다 보장되는 양입니다.' },
    memory: { label: 'memory', help: 'Pod마다 보장되는 양입니다.' },
  },
  limits: {
    cpu: { label: 'cpu', help: '넘으면 느려집니다. 비우면 제한이 없습니다.' },
    memory: { label: 'memory', help: '넘으면 종료됩니다. 비우면 제한이 없습니다.' },
  },
}

/** Label and help of every setting, in Korean. */
export const fields: Messages['fields'] = {
  'release.name': { label: 'release', help: 'Helm 릴리스 이름이며, 모든 오브젝트 이름의 앞부분이 됩니다.' },
  'release.namespace': { label: 'namespace', help: '모든 오브젝트가 들어갈 Namespace입니다.' },
  'release.createNamespace': {
    label: 'Namespace 생성',
    help: 'Pod Security 수준이 restricted인 Namespace를 함께 만듭니다.',
  },
  'release.kubernetesVersion': {
    label: 'Kubernetes',
    help: '클러스터의 최소 버전입니다. 이보다 새로운 필드는 사용하지 않습니다.',
  },

  'image.backend.repository': image.repository,
  'image.backend.tag': image.tag,
  'image.backend.digest': image.digest,
  'image.backend.pullPolicy': image.pullPolicy,
  'image.platforms': { label: 'platforms', help: '노드의 아키텍처입니다. 각 아키텍처용 이미지가 있어야 합니다.' },
  'image.platforms[]': { label: 'platform', help: '노드 아키텍처 하나입니다.' },

  'image.pullSecrets': {
    label: 'pullSecrets',
    help: '레지스트리 로그인 정보가 담긴 Secret입니다. 공개 이미지라면 비워 둡니다.',
  },
  'image.pullSecrets[].name': { label: 'Secret 이름', help: 'kubernetes.io/dockerconfigjson 유형의 Secret입니다.' },
  'registry.server': {
    label: 'server',
    help: 'Secret을 만드는 명령에만 쓰입니다. 비워 두면 이미지 repository의 호스트를 사용합니다.',
  },
  'registry.username': {
    label: 'username',
    help: '같은 명령에만 쓰입니다. 비워 두면 실행할 때 묻습니다. 비밀번호는 여기에 입력하지 않습니다.',
  },

  'redis.enabled': { label: 'Redis', help: '세션과 키를 저장하는 곳입니다.' },
  'redis.image.repository': image.repository,
  'redis.image.tag': { label: 'tag', help: '계약의 권장값은 7-alpine입니다.' },
  'redis.image.digest': image.digest,
  'redis.image.pullPolicy': image.pullPolicy,
  'redis.resources.requests.cpu': resources.requests.cpu,
  'redis.resources.requests.memory': resources.requests.memory,
  'redis.resources.limits.cpu': resources.limits.cpu,
  'redis.resources.limits.memory': {
    label: 'memory',
    help: '넘으면 종료됩니다. maxmemory는 이 값의 ¾입니다.',
  },
  'redis.external.host': { label: 'host', help: '호스트 이름 또는 주소입니다. redis://와 포트는 제외합니다.' },
  'redis.external.port': { label: 'port', help: 'Redis가 응답하는 포트입니다.' },
  'redis.external.tls': {
    label: 'TLS',
    help: 'rediss://로 연결합니다. 게시된 이미지는 v0.1.11까지 지원하지 않습니다.',
  },
  'redis.external.database': { label: 'database', help: 'Redis 데이터베이스 번호입니다. 보통 0입니다.' },
  'redis.auth.enabled': { label: '비밀번호', help: 'Redis에 비밀번호를 사용하며, 값은 Secret에서 가져옵니다.' },
  'redis.auth.existingSecret': {
    label: 'Secret 이름',
    help: '비밀번호가 담긴 Secret입니다. 비워 두면 릴리스 이름으로 정해집니다.',
  },
  'redis.auth.username': { label: 'username', help: 'Redis 6 이상의 ACL 사용자입니다. 비워 두면 default입니다.' },
  'redis.auth.passwordKey': { label: 'passwordKey', help: 'Secret에서 비밀번호가 들어 있는 키입니다.' },
  'redis.auth.encodedKey': {
    label: 'encodedKey',
    help: '같은 비밀번호를 퍼센트 인코딩한 값의 키로, REDIS_URL에 사용합니다. 비워 두면 비밀번호를 그대로 사용합니다.',
  },
  'redis.auth.urlKey': {
    label: 'urlKey',
    help: 'Redis URL 전체가 들어 있는 키입니다. 비워 두면 Pod에서 URL을 조합합니다.',
  },

  replicas: { label: 'replicas', help: '동시에 실행되는 앱 Pod의 수입니다.' },
  'resources.requests.cpu': resources.requests.cpu,
  'resources.requests.memory': resources.requests.memory,
  'resources.limits.cpu': resources.limits.cpu,
  'resources.limits.memory': resources.limits.memory,
  'autoscaling.enabled': {
    label: 'autoscaling',
    help: 'HorizontalPodAutoscaler가 replicas를 정합니다. metrics-server가 필요합니다.',
  },
  'autoscaling.minReplicas': { label: 'minReplicas', help: 'Pod 수가 이보다 줄어들지 않습니다.' },
  'autoscaling.maxReplicas': { label: 'maxReplicas', help: 'Pod 수가 이보다 늘어나지 않습니다.' },
  'autoscaling.targetCPUUtilizationPercentage': {
    label: '목표 CPU',
    help: 'CPU 요청량 대비 평균 사용률의 목표입니다.',
    unit: '%',
  },
  'podDisruptionBudget.enabled': {
    label: '중단 예산(PDB)',
    help: '노드를 비울 때 Pod를 하나씩만 내립니다. replicas가 2 이상일 때 만들어집니다.',
  },

  'service.type': { label: 'Service type', help: 'ClusterIP는 클러스터 안에서, 또는 Ingress를 통해 접근합니다.' },
  'service.port': { label: 'Service port', help: 'Service의 포트입니다. 컨테이너는 항상 8080에서 수신합니다.' },
  'service.nodePort': { label: 'nodePort', help: '모든 노드에서 열리는 포트입니다. 비워 두면 Kubernetes가 정합니다.' },
  'ingress.enabled': { label: 'Ingress', help: '호스트 이름으로 앱에 접근할 수 있게 합니다.' },
  'ingress.className': { label: 'className', help: '처리할 컨트롤러입니다. 비워 두면 클러스터의 기본값을 따릅니다.' },
  'ingress.host': { label: 'host', help: '주소창에 입력하는 이름입니다. 비워 두면 모든 이름을 받습니다.' },
  'ingress.path': { label: 'path', help: '해당 호스트에서 앱이 시작되는 경로입니다.' },
  'ingress.pathType': { label: 'pathType', help: '요청 경로와 비교하는 방식입니다.' },
  'ingress.annotations': { label: 'annotations', help: '타임아웃이나 인증서 발급자 등 컨트롤러 설정입니다.' },
  'ingress.annotations[].key': { label: 'key', help: '예: cert-manager.io/cluster-issuer' },
  'ingress.annotations[].value': { label: 'value', help: '항상 문자열이며 여러 줄도 가능합니다.' },
  'ingress.tls.enabled': { label: 'TLS', help: 'Secret에 있는 인증서로 https를 제공합니다.' },
  'ingress.tls.secretName': {
    label: 'secretName',
    help: 'kubernetes.io/tls 유형의 Secret입니다. 직접 만들거나 cert-manager가 만듭니다.',
  },
  'networkPolicy.enabled': {
    label: 'NetworkPolicy',
    help: '앱만 Redis에 접근할 수 있고, 앱에서는 Redis와 DNS로만 나갈 수 있습니다. 네트워크 플러그인이 지원해야 합니다.',
  },

  'config.logLevel': { label: 'LOG_LEVEL', help: '앱이 남기는 로그의 양입니다.' },
  'config.backendUrl': {
    label: 'BACKEND_URL',
    help: '브라우저가 앱에 접근하는 주소입니다. 비워 두면 Ingress나 Service에서 가져옵니다.',
  },
  terminationGracePeriodSeconds: {
    label: '종료 유예 시간',
    help: 'Pod가 종료될 때까지 주어지는 시간이며, 아래 preStop 대기를 포함합니다.',
    unit: '초',
  },
  preStopSeconds: {
    label: 'preStop 대기',
    help: '종료 중에 새 요청이 들어오지 않도록 SIGTERM을 보내기 전에 기다립니다.',
    unit: '초',
  },
  'securityContext.runAsNonRoot': {
    label: 'runAsNonRoot',
    help: 'root로 실행되는 컨테이너는 Kubernetes가 시작하지 않습니다.',
  },
  'securityContext.runAsUser': {
    label: 'runAsUser',
    help: '실행할 사용자 번호입니다. 게시된 이미지에는 지정되어 있지 않습니다.',
  },
  'securityContext.readOnlyRootFilesystem': {
    label: '읽기 전용 루트',
    help: '컨테이너는 아래 경로에만 쓸 수 있습니다.',
  },
  writablePaths: { label: '쓰기 가능 경로', help: '경로마다 빈 폴더(emptyDir)가 생기며 Pod와 함께 사라집니다.' },
  'writablePaths[]': { label: 'path', help: '/tmp처럼 절대 경로로 입력합니다.' },

  commonLabels: { label: 'labels', help: '모든 오브젝트와 Pod에 붙으며 selector에는 쓰이지 않습니다.' },
  'commonLabels[].key': { label: 'key', help: '예: team, example.com/team' },
  'commonLabels[].value': { label: 'value', help: '영문자, 숫자, “-”, “_”, “.”로 63자까지 입력합니다.' },
  commonAnnotations: { label: 'annotations', help: '모든 오브젝트에 붙습니다.' },
  'commonAnnotations[].key': { label: 'key', help: '예: example.com/contact' },
  'commonAnnotations[].value': { label: 'value', help: '항상 문자열이며 여러 줄도 가능합니다.' },
  podAnnotations: { label: 'Pod annotations', help: 'Pod에만 붙습니다. Pod에서 값을 읽는 에이전트에 사용합니다.' },
  'podAnnotations[].key': { label: 'key', help: '예: prometheus.io/scrape' },
  'podAnnotations[].value': { label: 'value', help: '항상 문자열이며 여러 줄도 가능합니다.' },
}
