import type { FileTexts } from '../file-texts.ts'

/** The steps, in Korean. */
export const steps: FileTexts['steps'] = {
  'own-image': {
    title: '노드에 이미지 전달',
    why: '이미지마다 또는 클러스터마다 한 번씩 합니다. 게시된 이미지를 쓴다면 건너뜁니다.',
  },
  namespace: { title: '네임스페이스 만들기', why: '나머지 오브젝트가 모두 이 안에 들어가므로 먼저 만듭니다.' },
  secrets: { title: 'Secret 만들기', why: '비밀번호는 프롬프트에서 입력받으며 파일에 저장하지 않습니다.' },
  'secrets-beside-git': {
    title: 'Git 밖에서 Secret 만들기',
    why: '처음 한 번만 직접 만듭니다. 비밀번호는 프롬프트에서 입력받아 저장소에 들어가지 않으며, Git을 읽는 도구는 이 Secret을 건드리지 않습니다.',
  },
  'secrets-existing': {
    title: 'Secret이 있는지 확인',
    why: '다른 사람이 만드는 Secret이며, 유형과 키가 아래와 같아야 합니다. 값은 표시하지 않습니다.',
  },
  'secrets-sealed': {
    title: 'Secret 봉인',
    why: '비밀번호를 프롬프트에서 입력받아 이 클러스터만 풀 수 있게 암호화합니다. sealed/의 파일은 Git에 두어도 됩니다.',
  },
  'secrets-store': {
    title: '스토어에 값 넣기',
    why: 'External Secrets Operator가 스토어의 값으로 Secret을 만들고, 값이 바뀌면 Secret도 갱신합니다.',
  },
  'secrets-external': {
    title: 'Secret이 생길 때까지 기다리기',
    why: '그때까지 Pod는 시작되지 않습니다. 나중에 스토어의 값을 바꾸면 Secret에 반영된 뒤 Pod를 재시작하십시오.',
  },
  'secrets-kept': {
    title: 'Secret이 남아 있는지 확인',
    why: '지금까지 External Secrets가 만들던 Secret은 ExternalSecret과 함께 삭제됩니다. 없어진 것이 있으면 Secret 단계를 다시 실행하십시오. 그러면 Pod가 저절로 시작됩니다.',
  },
  preview: { title: '변경 내용 미리 보기', why: '아직 아무것도 바뀌지 않습니다.' },
  commit: {
    title: '폴더 커밋',
    why: 'Git에 있는 내용이 그대로 배포됩니다. 폴더는 설정한 저장소 경로에 있어야 합니다.',
  },
  apply: { title: '배포', why: '클러스터에 오브젝트를 만들고, 이미 있으면 이 설정대로 바꿉니다.' },
  prune: {
    title: '꺼 둔 기능의 오브젝트 제거',
    why: 'kubectl apply는 아무것도 지우지 않으므로, 이전 구성으로 만든 오브젝트가 계속 동작합니다. 처음 배포할 때 실행해도 문제없습니다.',
  },
  rollout: { title: '실행될 때까지 기다리기', why: '모든 replica가 준비되면 끝납니다.' },
  check: { title: '응답 확인', why: '포트 포워딩을 켜 둔 채 다른 터미널에서 실행합니다.' },
  logs: { title: '상태 살펴보기', why: '문제가 있을 때 사용합니다.' },
  undo: { title: '되돌리기', why: '이전 리비전으로 돌아가거나 모두 제거합니다.' },
  image: { title: '이미지 확인', why: '계약이 요구하는 것 중 이미지가 있어야 확인할 수 있는 항목입니다.' },
}

/** One line of why for each command. */
export const commands: FileTexts['commands'] = {
  'kind-load': '이 컴퓨터의 Docker에 있는 이미지를 모든 노드에 복사. 클러스터 이름이 kind가 아니면 --name CLUSTER 추가',
  'minikube-load': '이 컴퓨터의 이미지를 클러스터에 복사',
  'k3s-save': '이미지를 파일로 저장. 이 파일을 모든 노드에 복사해 둘 것',
  'k3s-import': '노드마다 실행: 그 파일에서 이미지를 가져오므로 레지스트리에 접속하지 않음',
  'ecr-role': '노드에 ECR에서 이미지를 가져올 권한 부여. NODE_ROLE 자리에 노드의 역할을 넣을 것',
  'gar-reader':
    '노드에 이 저장소에서 이미지를 가져올 권한 부여. NODE_SERVICE_ACCOUNT 자리에 노드의 서비스 계정을 넣을 것',
  'acr-attach':
    '노드에 이 레지스트리에서 이미지를 가져올 권한 부여. CLUSTER와 RESOURCE_GROUP 자리에 클러스터와 리소스 그룹을 넣을 것',
  'image-puller': '이 네임스페이스에 다른 프로젝트의 이미지를 가져올 권한 부여',
  namespace: 'Pod Security 레이블이 붙은 네임스페이스 생성',
  secrets: '비밀번호를 입력받아 Secret 생성',
  'existing-secrets': 'Secret마다 유형과 키 개수 표시. 하나라도 없으면 실패',
  seal: '비밀번호를 입력받아 kubeseal로 봉인한 Secret을 sealed/에 저장. 인증서는 클러스터에서 가져오며, SEALED_SECRETS_CERT로 지정할 수도 있음',
  'apply-sealed': '봉인한 Secret 적용. Sealed Secrets 컨트롤러가 Secret 생성',
  'wait-sealed': '컨트롤러가 Secret을 모두 만들 때까지 대기. 만들지 못한 이유는 kubectl describe로 확인',
  'store-ready': '오퍼레이터가 스토어에 연결되는지 확인',
  'apply-external': 'ExternalSecret 적용',
  'wait-external': 'Secret이 모두 생길 때까지 대기. 생기지 않는 이유는 kubectl describe로 확인',
  diff: '클러스터와의 차이 표시. 종료 코드 1은 차이가 있다는 뜻',
  'dry-run': '저장하지 않고 API 서버에서 모든 오브젝트 검사',
  template: '차트를 렌더링하여 Helm이 보낼 모든 오브젝트 표시',
  apply: '이 폴더의 모든 오브젝트 적용',
  'git-add': '이 폴더의 모든 파일 추가. 비밀번호가 든 파일은 없음',
  'git-commit': '커밋',
  'git-push': '브랜치 푸시. 클러스터에는 이 브랜치의 내용이 배포됨',
  'git-revert': '마지막 커밋을 새 커밋으로 되돌림. 클러스터에도 반영되며 열려 있는 스트림이 끊김',
  'apply-argocd': 'Argo CD에 파일 위치 등록. 이후에는 푸시하면 배포됨',
  'wait-argocd': 'Argo CD가 모두 정상이라고 판단할 때까지 대기',
  'apply-flux': 'Flux에 파일 위치 등록. 이후에는 푸시하면 배포됨',
  'wait-flux': 'Flux가 모두 적용하고 준비될 때까지 대기',
  'tofu-init': '프로바이더 내려받기. Terraform을 쓸 때는 여기와 아래의 tofu를 terraform으로 바꿔서 실행',
  'tofu-namespace': 'Secret이 들어갈 네임스페이스만 먼저 생성',
  'tofu-plan': '변경될 내용을 보여 주고 계획으로 저장',
  'tofu-apply': '그 계획을 적용하고 앱이 실행될 때까지 대기',
  'pulumi-install': '프로그램의 패키지 내려받기',
  'pulumi-stack': '스택 선택. 처음이면 생성',
  'pulumi-preview': '변경될 내용 표시',
  'pulumi-up': '오브젝트를 만들고 준비될 때까지 대기',
  'apply-helm': '이 폴더의 차트로 설치 또는 업그레이드하고 앱이 실행될 때까지 대기',
  'apply-helm-repository': '같은 작업을 배포 설정 도구의 Helm 저장소에 있는 차트로 실행',
  prune: '이 설정이 만들지 않는 오브젝트가 남아 있으면 삭제',
  'prune-route': 'HTTPRoute가 남아 있으면 삭제. Gateway API가 없는 클러스터에서는 아무 일도 하지 않음',
  'prune-external':
    '이 릴리스의 ExternalSecret 중 이 설정이 만들지 않는 것을 삭제하고 Secret은 남김. 오퍼레이터가 없는 클러스터에서는 아무 일도 하지 않음',
  'rollout-redis': 'Redis가 준비될 때까지 대기',
  'rollout-app': '앱이 준비될 때까지 대기',
  pods: 'Pod와 배치된 노드 표시',
  forward: '이 컴퓨터의 8080 포트로 연결. 끝내지 말고 켜 둘 것',
  health: 'Liveness: 200 응답',
  ready: 'Readiness: Redis에 연결되면 200 응답',
  stop: '컨테이너 하나에 SIGTERM 전송. 그 컨테이너의 시청자 스트림이 끊기고 컨테이너가 다시 시작됨',
  'stop-exit-code': '컨테이너의 종료 코드 표시. 0이면 graceful shutdown. 게시된 tag는 143',
  route: 'Gateway별 라우트 상태 표시. Accepted와 ResolvedRefs가 True여야 함',
  gateway: '호스트 이름이 가리켜야 할 Gateway 주소 표시',
  disruptions: '지금 드레인할 수 있는 Pod 수 표시',
  'logs-app': '앱 로그 따라가기',
  'logs-redis': 'Redis 로그 표시',
  restart: '앱의 모든 Pod 교체(예: Redis가 재시작된 뒤). 열려 있는 스트림이 끊김',
  rollback:
    'Pod를 이전 리비전으로 복귀. 열려 있는 스트림이 끊기고 ConfigMap은 그대로 유지. 다음 kubectl apply를 실행하면 되돌린 것이 취소됨',
  'rollback-helm': '모든 오브젝트를 이전 릴리스로 복귀. 열려 있는 스트림이 끊김',
  delete:
    '앱을 내림: 클러스터 내 Redis의 데이터를 포함해 이 오브젝트를 모두 제거. 네임스페이스가 포함되어 있으면 그 안의 오브젝트도 모두 제거',
  'delete-helm': '앱을 내림: 클러스터 내 Redis의 데이터를 포함해 Helm이 만든 것만 제거. 네임스페이스와 Secret은 그대로',
  'delete-sealed': '봉인한 Secret과, 그 봉인을 풀어 만든 Secret을 함께 제거',
  'delete-external': 'ExternalSecret과, 그에 따라 만들어진 Secret을 함께 제거. 스토어의 값은 그대로',
  'delete-argocd':
    '앱을 내림: 클러스터 내 Redis의 데이터를 포함해 모든 오브젝트를 Argo CD가 제거. 네임스페이스가 포함되어 있으면 그 안의 오브젝트도 모두 제거',
  'delete-flux':
    '앱을 내림: 클러스터 내 Redis의 데이터를 포함해 모든 오브젝트를 Flux가 제거. 네임스페이스가 포함되어 있으면 그 안의 오브젝트도 모두 제거',
  'tofu-destroy':
    '앱을 내림: 클러스터 내 Redis의 데이터를 포함해 상태(state)에 있는 것을 모두 제거. 네임스페이스가 포함되어 있으면 그 안의 오브젝트도 모두 제거',
  'pulumi-destroy':
    '앱을 내림: 클러스터 내 Redis의 데이터를 포함해 스택에 있는 것을 모두 제거. 네임스페이스가 포함되어 있으면 그 안의 오브젝트도 모두 제거',
  'image-verdict':
    '이 컴퓨터에서 이미지를 실행하고(docker, podman 또는 nerdctl) 결과를 verdict.json에 기록. 이 파일은 계약 탭에서 불러옴',
  'image-platforms': '플랫폼 목록과 OCI 이미지 여부 표시',
  'image-pull': '다음 두 항목을 확인하기 위해 이미지 내려받기',
  'image-size': '크기를 바이트로 표시. 계약의 권장값: 500MB 이하',
  'image-user': '이미지의 사용자 표시. 계약의 권장값: 1000',
  'image-build': '선택한 플랫폼용 이미지를 빌드하여 푸시',
  'image-trivy': 'Trivy로 알려진 취약점 검사',
  'image-snyk': 'Snyk으로 알려진 취약점 검사',
  'image-sign': '보유한 키로 이미지 서명',
  'image-verify': '서명 검증',
}
