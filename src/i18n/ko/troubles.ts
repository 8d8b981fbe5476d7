import type { TroubleTexts } from '../../core/outputs/texts.ts'

/** What helps when a step fails, in Korean. */
export const troubles: TroubleTexts = {
  title: '문제가 생겼을 때',
  helps: {
    imageName:
      '노드가 이미지를 가져오지 못합니다. 이미지: {image}. 이름이나 tag가 틀렸거나, 노드에서 레지스트리에 접근할 수 없거나, 로그인이 필요한 레지스트리입니다. 로그인은 pullSecrets에 지정합니다.',
    imageLogin:
      '노드가 이미지를 가져오지 못합니다. 이미지: {image}. 이름이나 tag가 틀렸거나, 로그인이 거부되었습니다. 로그인 Secret: {secret}. 같은 네임스페이스에 있는 kubernetes.io/dockerconfigjson 유형의 Secret이어야 합니다.',
    secretMissing:
      'Secret이 없거나 키가 빠져 있습니다. Secret: {secret}. 만드는 방법은 Secret 단계에 있으며, Secret이 생기면 Pod는 저절로 시작됩니다.',
    noOperator:
      '클러스터에 ExternalSecret이라는 종류가 없습니다. External Secrets Operator 0.16 이상을 설치하거나 Secret을 다른 방법으로 만드십시오.',
    redisInside:
      '앱은 시작할 때 Redis에 연결하지 못하면 종료됩니다. Redis가 시작되는 첫 1분 동안의 재시작은 정상입니다. 계속되면 로그에서 원인을 확인합니다. Deployment: {redis}',
    redisOutside:
      '앱은 시작할 때 Redis에 연결하지 못하면 종료됩니다. 연결 대상: {host}, 포트: {port}. 흔한 원인은 방화벽이나 NetworkPolicy, 한쪽만 켜진 TLS, Secret의 잘못된 비밀번호입니다.',
    noRoom:
      'Pod를 배치할 여유가 있는 노드가 없습니다. Pod 하나의 요청: CPU {cpu}, 메모리 {memory}. 이벤트에서 부족한 리소스를 확인한 뒤 요청이나 replicas를 줄이거나 노드를 추가합니다.',
    podSecurity:
      '네임스페이스의 Pod Security 수준이 Pod를 거부합니다. 네임스페이스: {namespace}. 이 설정이나 자동으로 추가된 사이드카가 기준에 맞지 않는 것이며, 이벤트에 해당 필드가 나옵니다.',
    notFound:
      'Ingress 컨트롤러는 응답하지만 앱에 연결되지 않습니다. 호스트가 정확히 일치해야 합니다: {host}. 경로: {path}. 이 클래스를 처리하는 컨트롤러가 있어야 합니다: {className}. 클래스 목록은 kubectl get ingressclass로 확인합니다.',
    notAccepted:
      'Gateway가 라우트를 받아들이지 않으며 reason에 이유가 나옵니다. NotAllowedByListeners: allowedRoutes에 이 네임스페이스가 없습니다({namespace}). NoMatchingListenerHostname: 이 이름을 받는 리스너가 없습니다({hosts}). NoMatchingParent: 해당 리스너가 없습니다. 상태가 전혀 없으면 그런 Gateway가 없거나({gateways}) 그 클래스를 처리하는 컨트롤러가 없습니다.',
  },
}
