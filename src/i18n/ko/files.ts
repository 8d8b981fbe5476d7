import type { FileTexts } from '../file-texts.ts'
import { commands, steps } from './commands.ts'
import { picture } from './picture.ts'
import { troubles } from './troubles.ts'

/** Everything that the files of the bundle say, in Korean. */
export const files: FileTexts = {
  print: { settings: '기본값과 다른 설정', chosen: '선택한 값' },
  tabs: {
    valuesForms: { differences: '변경분', complete: '전체', upstream: '업스트림 차트' },
    valuesTexts: {
      differences: '번들에 포함된 차트의 기본값과 다른 값만 담습니다.',
      complete: '번들에 포함된 차트의 모든 값을 설명과 함께 담습니다.',
      upstream:
        'realtime-svg 프로젝트가 배포하는 차트 0.1.11용입니다. 이 차트로 나타낼 수 없는 설정은 첫머리에 적혀 있습니다.',
    },
    shell: '셸',
    stepsText: '압축을 푼 폴더에서 위에서부터 차례로 실행합니다.',
    done: '완료',
    stepsDone: (done, all) => `완료 ${done}/${all}`,
    allCommands: '배포와 확인 명령어',
    contractText: '현재 설정을 Container Image Contract와 대조한 결과입니다. 버전',
  },
  commands,
  steps,
  picture,
  troubles,
  sections: {
    app: '앱 이미지',
    redis: 'Redis 이미지',
    registry: '이미지 레지스트리',
    architecture: '아키텍처',
    versions: '버전',
    security: '보안',
  },
  states: {
    violated: '위반',
    refuted: '이미지가 위반함',
    warning: '경고',
    met: '충족',
    construction: '구조상 충족',
    shown: '이미지에서 확인됨',
    verify: '이미지에서만 확인 가능',
    'not-applicable': '해당 없음',
  },
  upstream: {
    digest:
      'digest: 이 차트는 repository와 tag만 사용하므로 이미지가 고정되지 않고, tag가 없으면 이미지를 지정할 수 없습니다.',
    password:
      'redis.auth: 이 차트는 비밀번호가 든 REDIS_URL을 ConfigMap에 기록하고, Redis가 읽을 Secret 키는 만들지 않습니다. 그래서 여기에는 비밀번호를 쓰지 않습니다.',
    maxmemory:
      'redis.resources.limits.memory: 이 차트의 --maxmemory는 256mb로 고정되어 있어, 제한이 256Mi이면 Redis가 강제 종료됩니다.',
    eviction: 'redis: 이 차트는 세션 서명 키를 포함한 모든 키를 제거 대상으로 삼습니다(allkeys-lru).',
    'redis-security':
      'redis: 이 차트는 Redis에 securityContext를 설정하지 않습니다. Pod Security restricted를 강제하는 네임스페이스에서는 Redis Pod가 거부됩니다.',
    'redis-pull-secrets': 'image.pullSecrets: 이 차트는 앱에만 적용합니다. Redis 이미지는 공개 이미지여야 합니다.',
    'node-port':
      'service.nodePort: 이 차트는 NodePort 유형에서만 사용합니다. 여기서는 Kubernetes가 다른 포트를 고릅니다.',
    'ingress-tls-host': 'ingress.tls: host를 비우면 이 차트가 빈 host를 써서 Kubernetes가 거부합니다.',
    'ingress-class': 'ingress.className: 이 차트에 없는 값입니다. 클러스터의 기본 IngressClass가 사용됩니다.',
    'http-route': 'httpRoute: 이 차트는 만들지 않으므로 Gateway가 앱을 알지 못합니다.',
    autoscaling: 'autoscaling: 이 차트는 HorizontalPodAutoscaler를 만들지 않습니다.',
    'disruption-budget':
      'podDisruptionBudget: 이 차트는 만들지 않습니다. 노드를 드레인하면 모든 replica가 한꺼번에 중단될 수 있습니다.',
    'network-policy': 'networkPolicy: 이 차트는 만들지 않습니다. 클러스터 전체에서 Redis에 접근할 수 있습니다.',
    'grace-period': 'terminationGracePeriodSeconds: 이 차트에서는 30초로 고정됩니다.',
    'pre-stop': 'preStopSeconds: 이 차트에는 preStop 훅이 없어, Pod 종료 중 요청이 실패할 수 있습니다.',
    'writable-paths':
      'writablePaths: 이 차트는 emptyDir 볼륨을 마운트하지 않습니다. 루트가 읽기 전용이면 어디에도 쓸 수 없습니다.',
    'common-labels': 'commonLabels: 이 차트에 없는 값입니다.',
    'backend-url': 'config.backendUrl: 이 차트는 BACKEND_URL을 설정하지 않습니다.',
    'contract-variables':
      'REDIS_HOST, REDIS_PORT, REDIS_PASSWORD: 이 차트는 게시된 이미지가 읽는 REDIS_URL만 설정합니다. 계약을 따르는 이미지는 이 차트로 시작되지 않습니다.',
    'empty-limit': '비어 있는 제한은 null로 기록하여 차트의 기본값을 없앱니다.',
    'rolling-update': '이 차트는 롤아웃 중 replica 하나가 중단되는 것을 허용합니다.',
  },
  values: {
    title: '차트의 모든 값과 그 역할',
    upstreamTitle: '업스트림 차트 realtime-svg 0.1.11용 값. 이 차트로 나타낼 수 없는 설정:',
    evictionPolicy:
      '드레인할 때 축출할 수 있는, 준비되지 않은 Pod의 범위: Kubernetes 1.27부터 AlwaysAllow. 비우면 클러스터의 기본값.',
  },
  secrets: {
    about: '이 배포에 필요한 Secret을 만듭니다. 모든 값은 프롬프트로 입력받으며 파일에 저장하지 않습니다.',
    kept: '이미 있으므로 그대로 둡니다(다시 만들려면 --replace를 붙이고, 그 뒤에 Pod를 재시작하십시오): ',
    nothing: '입력된 값이 없어 Secret을 만들지 않았습니다.',
    noApply: 'kubectl apply는 값을 어노테이션에 한 번 더 남기므로 사용하지 않습니다.',
    askRegistry: (server) => `비밀번호 또는 토큰 (${server}): `,
    askUsername: (server) => `사용자 이름 (${server}): `,
    askRedis: (secret) => `Redis 비밀번호 (Secret: ${secret}): `,
    facts: {
      head: {
        secret: 'Secret',
        type: '유형',
        key: '키',
        holds: '내용',
        remoteKey: '스토어 항목',
        property: '속성',
      },
      holds: {
        password: 'Redis 비밀번호 그대로',
        encoded: '같은 비밀번호를 퍼센트 인코딩한 값',
        url: 'Redis 주소. … 자리에 퍼센트 인코딩한 비밀번호',
        login: 'Docker 형식의 레지스트리 로그인 정보({"auths": …})',
        loginPassword: '이 레지스트리 사용자의 비밀번호',
      },
    },
  },
  verify: { about: '이 배포와 같은 조건으로 이미지를 실행하여 계약 조항마다 결과를 보여 줍니다.' },
  readme: {
    intro:
      '이 폴더는 realtime-svg를 Kubernetes에 배포합니다. 모든 설정을 Container Image Contract 1.0.0에 맞춰 검사했으며, 조항별 결과는 `contract-report.md`에 있습니다.',
    summary: '이 배포',
    image: '이미지',
    namespace: '네임스페이스',
    redis: 'Redis',
    redisInCluster: '클러스터 내부, 인메모리',
    redisExternal: '외부',
    replicas: 'replicas',
    kubernetes: 'Kubernetes',
    before: '시작하기 전에',
    requirements: {
      kubectl: 'kubectl 1.24 이상. 대상 클러스터를 가리키는지 먼저 확인하십시오(`kubectl config current-context`).',
      helm: 'Helm 3.9 이상.',
      git: '저장소를 클론하고, 그 안의 정해진 경로에 이 폴더의 압축을 풉니다.',
      argocd: '클러스터에 Argo CD 2.5 이상. 저장소를 읽을 수 있어야 합니다(비공개 저장소는 `argocd repo add`).',
      flux: '클러스터에 Flux 2(`flux check`).',
      terraform: 'OpenTofu 또는 Terraform 1.6 이상.',
      externalSecrets:
        '클러스터에 External Secrets Operator 0.16 이상. 비밀번호가 있는 곳에 연결되는 스토어도 있어야 합니다.',
      kubeseal: '클러스터에 Sealed Secrets 컨트롤러, 이 컴퓨터에 kubeseal.',
      pulumi: 'Pulumi 3과 Node.js 20 이상.',
    },
    steps: '순서',
    folder: '모든 명령은 이 폴더에서 실행합니다.',
    whole: '배포부터 확인까지 한 번에 실행합니다. 명령이 실패하면 거기서 멈추며, 실행 중인 앱을 내리지는 않습니다.',
    takesDown: '실행 중인 앱에 영향을 줍니다.',
    chooseOne: '하나만 고르십시오. 어느 쪽이든 같은 오브젝트가 만들어집니다.',
    powershell: 'PowerShell 명령',
    restarts:
      '앱은 시작할 때 Redis에 연결하지 못하면 종료되므로, 처음 1분 동안 몇 번 재시작되는 것은 정상입니다. 서명 키를 Redis에만 보관하므로, Redis가 재시작된 뒤에는 앱도 재시작하십시오.',
    dataLoss:
      '이 구성의 Redis는 인메모리로 실행됩니다. Pod가 재시작되면 모든 데이터가 유실됩니다. 프로덕션에서는 외부 Redis를 사용하십시오.',
    files: '파일',
    fileList: {
      report: '계약 조항별 상태와, 나머지를 확인하는 방법',
      config: '설정값. 배포 설정 도구에서 다시 열 수 있음',
      secrets: '비밀번호를 입력받아 Secret 생성',
      verify: '이미지를 실행하여 조항별 결과 표시',
      namespace: 'Pod Security 레이블이 붙은 네임스페이스',
      kustomization: '`kubectl apply -k .`에 사용. 오버레이의 base로도 쓸 수 있음',
      kustomizeVars: '`kustomization.yaml`이 Service 이름을 채울 위치. 오버레이에서 이름을 바꿀 수 있게 함',
      externalSecrets: 'ExternalSecret: 스토어의 값으로 만들 Secret을 External Secrets Operator에 알림',
      argocd: 'Application: 어느 저장소의 어느 폴더를 배포할지 Argo CD에 알림',
      flux: 'GitRepository와 Kustomization: 어느 저장소의 어느 폴더를 배포할지 Flux에 알림',
      terraform: '모듈: 차트의 Helm 릴리스, 네임스페이스, Secret 확인',
      pulumi: '`manifests/`의 오브젝트를 만드는 프로그램',
      manifests: 'Kubernetes 오브젝트. 적용되는 순서대로 번호가 붙어 있음',
      values: 'Helm 차트의 값: 기본값과 다른 것만',
      chart: 'Helm 차트',
      checksums: '`sha256sum --check SHA256SUMS` 명령으로 변경 여부 확인',
    },
    warnings: '알아 둘 점',
    noWarnings: '없음: 모든 규칙을 충족합니다.',
  },
  report: {
    title: 'Container Image Contract',
    intro: '계약의 조항마다 이 구성의 상태를 보여 줍니다.',
    clause: '조항',
    state: '상태',
    what: '충족 방법',
    verify: '이미지에서만 확인할 수 있는 것',
    rules: '내용',
    facts: '게시된 이미지의 동작',
    published:
      'v0.1.4는 소스에서 빌드하여 실제 Redis와 함께 실행했고, v0.1.0부터 v0.1.11까지는 소스를 읽어 확인했습니다. 게시된 컨테이너 이미지 자체는 실행하지 않았습니다.',
  },
}
