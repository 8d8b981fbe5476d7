/** Rules about the HTTPRoute of Gateway API, in Korean. */
export const gatewayRules = {
  'EXPOSURE-TWICE': {
    problem: 'Ingress와 HTTPRoute가 모두 켜져 있어 앱에 접근하는 경로가 두 가지입니다.',
    remedy: '이전하는 동안에는 그대로 두고, 이름이 새 주소를 가리키게 되면 나머지 하나를 끄십시오.',
  },
  'GATEWAY-PARENT-NONE': {
    problem: 'Gateway에 연결하지 않은 HTTPRoute로는 아무도 접근할 수 없습니다.',
    remedy: '연결할 Gateway의 이름을 입력하십시오. kubectl get gateway --all-namespaces 명령으로 확인할 수 있습니다.',
  },
  'GATEWAY-PARENT-NAME': {
    problem: 'Gateway 이름으로 사용할 수 없습니다.',
    remedy: 'kubectl get gateway --all-namespaces 명령의 NAME 열에 나오는 이름을 입력하십시오. 예: shared-gateway',
  },
  'GATEWAY-PARENT-NAMESPACE': {
    problem: '네임스페이스 이름으로 사용할 수 없습니다.',
    remedy: 'Gateway가 있는 네임스페이스를 입력하거나, 앱과 같으면 비워 두십시오. 예: gateway-system',
  },
  'GATEWAY-PARENT-SECTION': {
    problem: '리스너 이름으로 사용할 수 없습니다.',
    remedy: 'Gateway의 spec.listeners[].name 가운데 하나를 입력하거나, 모든 리스너라면 비워 두십시오. 예: https',
  },
  'GATEWAY-PARENT-TWICE': {
    problem: '앞의 행에 같은 Gateway가 있으며, API 서버는 리스너가 서로 다를 때만 두 번 받습니다.',
    remedy: '이 행을 지우거나, 각 행에 서로 다른 sectionName을 입력하십시오.',
  },
  'GATEWAY-HOSTNAME': {
    problem: 'HTTPRoute의 hostname은 소문자로 된 DNS 이름이어야 합니다.',
    remedy:
      '스킴, 포트, 경로 없이 입력하십시오. IP 주소는 쓸 수 없고, ASCII가 아닌 이름은 xn-- 형식으로 씁니다. 예: svg.example.com, *.example.com',
  },
  'GATEWAY-HOSTNAME-TWICE': {
    problem: '앞의 행에 같은 이름이 있습니다.',
    remedy: '이 행을 지우십시오.',
  },
  'GATEWAY-MANY': {
    problem: 'HTTPRoute 하나의 최대 수를 넘었습니다(Gateway: {parents}, hostname: {hostnames}).',
    remedy: '일부를 빼거나 와일드카드 하나로 묶으십시오. 예: *.example.com',
  },
  'GATEWAY-HOSTNAME-ANY': {
    problem: 'hostname이 없으면 이 라우트는 Gateway로 들어오는 모든 이름에 응답합니다.',
    remedy: '사용자가 접속할 이름을 입력하십시오. 예: svg.example.com',
  },
  'GATEWAY-PATH': {
    problem: 'Gateway API에서 경로의 시작 부분으로 사용할 수 없습니다.',
    remedy:
      '“/”로 시작하고 “//”, “/./”, “/../”, “%2F”, “?”, “#”을 빼십시오. 그 밖의 문자는 URL처럼 인코딩합니다. 예: /%EA%B0%80',
  },
  'GATEWAY-TIMEOUT': {
    problem: 'Gateway API의 기간 형식이 아닙니다.',
    remedy: '다섯 자리 이하의 정수에 h, m, s, ms를 붙여 입력하십시오. 0s는 제한이 없다는 뜻입니다. 예: 1h30m',
  },
}
