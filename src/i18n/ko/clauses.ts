import type { OutputTexts } from '../../core/outputs/texts.ts'
export { facts } from './facts.ts'

/** Each clause in the contract's own words, and in one line what is done for it. */
export const clauses: OutputTexts['clauses'] = {
  'APP-IMG-REPO': {
    text: 'Repository: ghcr.io/egoavara/realtime-svg (기본값, 사용자 설정 가능)',
    does: '이미지 설정에서 바꿀 수 있으며 이미지 참조 문법으로 검사합니다.',
  },
  'APP-IMG-TAG': {
    text: 'Tag: v0.1.4 (기본값, 사용자 설정 가능)',
    does: '이미지 설정에서 바꿀 수 있으며 항상 문자열로 씁니다. 내용이 바뀔 수 있는 tag는 경고합니다.',
  },
  'APP-IMG-DIGEST': {
    text: 'Full Reference: ghcr.io/egoavara/realtime-svg:v0.1.4',
    does: 'repository:tag로 쓰고, digest가 있으면 @sha256:…을 붙입니다. 이때는 digest가 우선합니다.',
  },
  'APP-IMG-UNIFIED': {
    text: '이 이미지는 frontend와 backend를 모두 포함하는 통합 이미지입니다.',
    does: 'Deployment 하나의 컨테이너 하나로 실행합니다.',
  },
  'APP-PORT': {
    text: '포트 8080에서 HTTP 서버 리스닝',
    does: '컨테이너 포트 http는 8080입니다. Service와 프로브는 이 이름을 쓰고 HOST=0.0.0.0, PORT=8080을 설정합니다.',
  },
  'APP-ENV-REDIS-HOST': {
    text: 'REDIS_HOST: Redis 서버 호스트 (필수)',
    does: '이 릴리스의 Redis Service 또는 외부 호스트를 ConfigMap에 씁니다.',
  },
  'APP-ENV-REDIS-PORT': {
    text: 'REDIS_PORT: Redis 서버 포트 (기본: 6379)',
    does: 'ConfigMap에 문자열로 씁니다.',
  },
  'APP-ENV-REDIS-PASSWORD': {
    text: 'REDIS_PASSWORD: Redis 비밀번호 (선택)',
    does: 'Secret의 키에서만 가져오며, 값은 어떤 파일에도 쓰지 않습니다.',
  },
  'APP-ENV-LOG-LEVEL': {
    text: 'LOG_LEVEL: 로그 레벨 (기본: info)',
    does: '여섯 가지 레벨 중 하나를 ConfigMap에 씁니다.',
  },
  'APP-ENV-BACKEND-URL': {
    text: 'BACKEND_URL: 백엔드 URL (ConfigMap 제공)',
    does: 'ConfigMap에 씁니다. 비워 두면 Ingress, HTTPRoute, Service 순으로 가져옵니다.',
  },
  'APP-HEALTH-LIVE': {
    text: 'GET /health: Liveness probe 엔드포인트. 성공: HTTP 200, 실패: HTTP 503',
    does: 'startup 프로브와 liveness 프로브가 /health를 호출합니다. 실행 중인 이미지의 응답은 명령으로 확인합니다.',
  },
  'APP-HEALTH-READY': {
    text: 'GET /ready: Readiness probe 엔드포인트. 성공: HTTP 200, 실패: HTTP 503',
    does: 'readiness 프로브가 /ready를 호출합니다. 실행 중인 이미지의 응답은 명령으로 확인합니다.',
  },
  'APP-RES-CPU-MIN': {
    text: '최소 CPU: 100m',
    does: 'requests나 limits가 이보다 작으면 오류입니다.',
  },
  'APP-RES-MEM-MIN': {
    text: '최소 메모리: 128Mi',
    does: 'requests나 limits가 이보다 작으면 오류입니다.',
  },
  'APP-RES-CPU-LIMIT': {
    text: '권장 CPU 제한: 500m',
    does: '기본값이며, 제한이 이보다 작거나 없으면 경고합니다.',
  },
  'APP-RES-MEM-LIMIT': {
    text: '권장 메모리 제한: 512Mi',
    does: '기본값이며, 제한이 이보다 작거나 없으면 경고합니다.',
  },
  'APP-SIGTERM': {
    text: 'SIGTERM 수신 시 graceful shutdown. Shutdown timeout: 30초',
    does: '종료 유예 시간에서 preStop 대기를 빼도 30초가 남습니다. 이미지가 종료되는 방식은 명령으로 확인합니다.',
  },
  'APP-PUBLISHED': {
    text: '이 통합 이미지는 이미 빌드되어 GitHub Container Registry에 게시되어 있습니다.',
    does: '게시된 이미지를 쓰기만 하고 직접 빌드하지 않습니다.',
  },
  'REDIS-IMG': {
    text: 'Repository: redis (공식 이미지), Tag: 7-alpine (권장)',
    does: '기본값이며, 다른 tag는 경고합니다.',
  },
  'REDIS-PORT': {
    text: '포트 6379에서 Redis 프로토콜 리스닝',
    does: 'Redis의 컨테이너 포트와 Service 포트는 6379입니다.',
  },
  'REDIS-CMD': {
    text: '인메모리 모드: redis-server --save "" --appendonly no',
    does: '이 인자를 맨 앞에 두고, 그 뒤에 메모리 한도와, 비밀번호를 켰다면 비밀번호를 씁니다.',
  },
  'REDIS-ENV-PASSWORD': {
    text: '(선택) REDIS_PASSWORD: 비밀번호 설정',
    does: 'Redis와 앱이 같은 Secret을 사용합니다.',
  },
  'REDIS-RES-CPU-MIN': {
    text: '최소 CPU: 100m',
    does: 'requests나 limits가 이보다 작으면 오류입니다.',
  },
  'REDIS-RES-MEM-MIN': {
    text: '최소 메모리: 128Mi',
    does: 'requests나 limits가 이보다 작으면 오류입니다.',
  },
  'REDIS-RES-CPU-LIMIT': {
    text: '권장 CPU 제한: 200m',
    does: '기본값이며, 제한이 이보다 작거나 없으면 경고합니다.',
  },
  'REDIS-RES-MEM-LIMIT': {
    text: '권장 메모리 제한: 256Mi',
    does: '기본값이며, 제한이 이보다 작거나 없으면 경고합니다. maxmemory는 이 값의 4분의 3입니다.',
  },
  'REDIS-NO-PVC': {
    text: '경고: 클러스터 내 Redis는 PVC 없이 인메모리로 실행. Pod 재시작 시 모든 데이터 유실',
    does: 'Pod보다 오래 남는 볼륨을 만들지 않으며, 이 점을 설정 화면과 README, 차트의 안내문에서 알립니다.',
  },
  'REDIS-PROD-EXTERNAL': {
    text: '프로덕션에서는 외부 관리형 Redis 사용 필수',
    does: '클러스터 내 Redis는 경고하며, 프로덕션 프리셋은 외부 Redis를 선택합니다.',
  },
  'REG-PUBLIC': {
    text: 'Docker Hub, ghcr.io 등 공개 레지스트리 사용. 인증 불필요',
    does: '기본값이며, imagePullSecrets를 쓰지 않습니다.',
  },
  'REG-PRIVATE-VALUES': {
    text: '프라이빗 레지스트리 지원을 위해 다음 설정을 허용: image.backend.repository, image.backend.pullPolicy, image.pullSecrets',
    does: '설정 화면, values.yaml, 차트가 모두 이 구조를 그대로 사용합니다.',
  },
  'REG-PRIVATE-SECRET': {
    text: '사용자는 수동으로 imagePullSecrets를 생성해야 함: kubectl create secret docker-registry',
    does: '값을 채운 명령을 제공하며, 비밀번호는 실행할 때 묻습니다.',
  },
  'ARCH-AMD64': {
    text: 'amd64: 지원 (기본)',
    does: '매니페스트에 아키텍처를 지정하지 않으며, 이미지의 플랫폼은 명령으로 확인합니다.',
  },
  'ARCH-ARM64': {
    text: 'arm64: 선택적 지원 (사용자가 멀티 아키텍처 이미지 빌드 시)',
    does: 'arm64를 선택하면 경고하고, 그에 맞게 빌드하는 명령을 제공합니다.',
  },
  'K8S-124': {
    text: 'Kubernetes 1.24+와 호환되는 컨테이너 런타임 필요',
    does: '선택한 버전보다 새로운 필드는 쓰지 않으며, 1.24보다 낮으면 오류입니다.',
  },
  'IMG-OCI': {
    text: 'OCI 표준 준수 이미지',
    does: '이미지의 미디어 타입은 명령으로 확인합니다.',
  },
  'IMG-SIZE': {
    text: '최대 이미지 크기 권장: 500MB 이하 (빠른 pull을 위해)',
    does: '이미지 크기는 명령으로 확인합니다.',
  },
  'SEC-NONROOT': {
    text: '컨테이너는 root가 아닌 사용자로 실행 권장. USER 1000 Dockerfile 지시어 사용',
    does: '사용자 1000으로 runAsNonRoot를 켜는 것이 기본값이며, 끄면 경고합니다.',
  },
  'SEC-READONLY': {
    text: '가능하면 읽기 전용 루트 파일시스템 사용. 쓰기 필요 시 emptyDir 볼륨 마운트',
    does: '기본값이며, 쓰기 가능 경로마다 emptyDir 볼륨을 마운트합니다. 끄면 경고합니다.',
  },
  'SEC-SCAN': {
    text: 'CI/CD에서 이미지 취약점 스캔 권장 (Trivy, Snyk 등)',
    does: 'Trivy와 Snyk으로 이미지를 검사하는 명령을 제공합니다.',
  },
  'SEC-SIGN': {
    text: '(선택) Sigstore/Cosign으로 이미지 서명 및 검증',
    does: '이미지에 서명하고 서명을 검증하는 명령을 제공합니다.',
  },
}
