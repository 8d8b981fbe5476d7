/** What is known of registries, managed Redis and Ingress controllers, in Korean. */
export const adviceRules = {
  'IMG-HOST-PORT': {
    problem: 'repository에 있는 레지스트리 포트가 올바르지 않습니다.',
    remedy: '1~{highest} 범위의 정수를 입력하십시오. 예: registry.example.com:5000/realtime-svg',
  },
  'IMG-DIGEST-SHA512': {
    problem: 'SHA-512 digest는 허용되지만 SHA-256만 지원하는 레지스트리와 런타임이 많습니다.',
    remedy: 'sha256:으로 시작하는 digest가 있으면 그것을 사용하고, 없으면 노드에서 먼저 가져와 보십시오.',
  },
  'IMG-HOST-CASE': {
    problem: '레지스트리 호스트에 대문자가 있으며, kubelet은 대소문자까지 같은 호스트의 로그인 정보만 찾습니다.',
    remedy: '호스트를 소문자로 입력하십시오.',
  },
  'IMG-HOST-CLUSTER': {
    problem: '노드는 클러스터 DNS를 쓰지 않고 이미지를 가져오므로 이 호스트를 찾지 못합니다.',
    remedy: '레지스트리의 Ingress처럼 모든 노드가 찾을 수 있는 이름을 입력하거나, 각 노드에 이 이름을 등록하십시오.',
  },
  'IMG-HOST-LOCAL': {
    problem: '노드에서 이 호스트는 이미지를 빌드한 컴퓨터가 아니라 노드 자신입니다.',
    remedy:
      '노드가 접근할 수 있는 레지스트리에 푸시하십시오. kind나 minikube처럼 노드마다 같은 이름의 미러가 있으면 그대로 두어도 됩니다.',
  },
  'IMG-HOST-GONE': {
    problem: 'docker.pkg.github.com은 서비스가 종료되었으며 containerd로는 이미지를 가져올 수 없습니다.',
    remedy: '후속 레지스트리인 ghcr.io를 사용하십시오.',
  },
  'IMG-HOST-PAGE': {
    problem: '웹 페이지의 주소여서 이미지를 가져올 수 없습니다.',
    remedy: '페이지의 pull 명령에 나오는 repository를 입력하십시오. 예: ghcr.io/egoavara/realtime-svg',
  },
  'REG-SERVER-OTHER': {
    problem: 'kubelet은 호스트, 포트, 경로를 비교하므로 이 서버의 로그인 정보는 이미지를 가져올 때 쓰이지 않습니다.',
    remedy: '다음 주소를 입력하십시오: {needed}',
  },
  'REG-SERVER-HTTP': {
    problem: '여기에 무엇을 적든 노드는 https로 이미지를 가져옵니다.',
    remedy: '앞의 http:// 부분을 빼십시오. TLS가 없는 레지스트리라면 모든 노드의 런타임에 따로 설정해야 합니다.',
  },
  'REG-EXPIRES': {
    problem:
      '이 레지스트리의 비밀번호는 유효 시간이 짧아, 만료된 뒤에는 이미지를 가져오지 못합니다(유효 시간: {hours}h).',
    remedy: 'pullSecrets에서 빼고 노드의 역할이나 ID로 가져오게 하거나, 만료 전에 Secret을 갱신하는 작업을 두십시오.',
  },
  'REG-PRIVATE-NONE': {
    problem: '공개하지 않은 한 비공개인 레지스트리인데 pullSecrets가 비어 있습니다.',
    remedy: '노드의 역할이나 ID에 가져올 권한이 있는지 확인하거나 pullSecrets를 추가하십시오.',
  },
  'REDIS-SERVICE-TLS': {
    problem: '이 서비스는 설정을 따로 바꾸지 않았다면 TLS로만 연결할 수 있습니다.',
    remedy:
      'TLS를 켜고 TLS를 지원하는 이미지를 사용하십시오. v0.1.11까지의 게시된 이미지는 TLS 프록시(stunnel)를 함께 두거나 다른 요금제를 써야 합니다.',
  },
  'REDIS-SERVICE-CLUSTER': {
    problem: 'Redis Cluster의 주소인데, 앱은 한 서버에만 연결하며 MOVED를 따르지 않습니다.',
    remedy: '클러스터 모드를 끈 Redis를 만들고 그 기본(primary) 엔드포인트를 입력하십시오.',
  },
  'REDIS-SERVICE-POLICY': {
    problem: 'Azure Managed Redis는 정책이 Enterprise가 아니면 앱이 지원하지 않는 클러스터로 응답합니다.',
    remedy: '클러스터링 정책을 확인하여 Enterprise로 하거나, 클러스터를 쓰지 않는 요금제를 선택하십시오.',
  },
  'REDIS-SENTINEL-PORT': {
    problem: 'Redis가 아니라 Redis의 위치를 알려 주는 Sentinel의 포트입니다: {value}',
    remedy: 'Redis 자체나 primary를 따라가는 프록시의 호스트와 포트를 입력하십시오. 포트는 보통 6379입니다.',
  },
  'REDIS-HOST-IPV6-FORM': {
    problem: 'RFC 5952의 표기법과 다른 IPv6 주소여서 API 서버가 경고합니다.',
    remedy: '소문자로 줄여서 입력하십시오. 예: 2001:db8::5',
  },
  'REDIS-IMG-OTHER': {
    problem: 'Redis가 아니거나 구조가 다른 이미지여서 /data를 쓰는 redis-server로 시작되지 않습니다.',
    remedy: '공식 이미지인 redis:7-alpine이나 그 미러를 사용하십시오.',
  },
  'INGRESS-PATH-ROOT': {
    problem: '게시된 이미지는 /static과 /api를 루트에서 찾으므로 이 경로에서는 빈 화면이 됩니다: {value}',
    remedy: '전용 호스트를 두고 경로를 /로 하십시오. 경로를 다시 쓰는(rewrite) 것만으로는 링크가 맞지 않습니다.',
  },
  'INGRESS-CERT-MANAGER': {
    problem: 'cert-manager는 어노테이션이 있어도 TLS가 없는 Ingress의 인증서는 만들지 않습니다.',
    remedy: 'TLS를 켜고 cert-manager가 만들 Secret의 이름을 입력하십시오.',
  },
  'INGRESS-CONTROLLER-OTHER': {
    problem: '이 클래스의 컨트롤러는 읽지 않는, 다른 컨트롤러의 어노테이션입니다: {value}',
    remedy: '삭제하거나, 이 어노테이션을 읽는 컨트롤러의 클래스를 선택하십시오.',
  },
  'INGRESS-VALUE-UNIT': {
    problem: 'ingress-nginx는 이 값을 무시하고 기본값을 사용합니다: {value}',
    remedy: '시간은 초 단위의 숫자로(3600), 크기는 k, m, g를 붙여(10m) 입력하십시오.',
  },
  'INGRESS-ALB-TARGET': {
    problem: 'target-type이 ip가 아니면 ALB는 NodePort 유형의 Service에만 연결됩니다.',
    remedy: 'alb.ingress.kubernetes.io/target-type: ip를 추가하거나 NodePort를 선택하십시오.',
  },
}
