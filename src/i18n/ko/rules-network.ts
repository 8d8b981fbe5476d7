/** Rules about the Service and the Ingress, in Korean. */
export const networkRules = {
  'K8S-SERVICE-PORT': {
    problem: '포트 번호가 아닙니다.',
    remedy: '{lowest}~{highest} 범위의 정수를 입력하십시오. 예: 80',
  },
  'K8S-NODE-PORT': {
    problem: '포트 번호가 아닙니다.',
    remedy: '{lowest}~{highest} 범위의 정수를 입력하거나 비워 두십시오. 예: 30080',
  },
  'K8S-NODE-PORT-RANGE': {
    problem: '대부분의 클러스터가 허용하는 nodePort 범위를 벗어납니다({first}~{last}).',
    remedy: '범위 안의 포트를 입력하거나, 비워 두어 Kubernetes가 정하게 하십시오. 예: 30080',
  },
  'K8S-INGRESS-CLASS': {
    problem: 'IngressClass 이름으로 사용할 수 없습니다.',
    remedy:
      'kubectl get ingressclass 명령에 나오는 이름을 입력하거나, 비워 두어 클러스터의 기본값을 사용하십시오. 예: nginx',
  },
  'K8S-INGRESS-HOST': {
    problem: 'Ingress의 host는 소문자로 된 DNS 이름이어야 합니다.',
    remedy:
      '스킴, 포트, 경로 없이 이름만 입력하십시오. IP 주소는 사용할 수 없고, 한글처럼 ASCII가 아닌 이름은 xn-- 형식으로 입력합니다. 예: svg.example.com, *.example.com',
  },
  'K8S-INGRESS-HOST-ANY': {
    problem: 'host가 비어 있어 컨트롤러에 도달하는 모든 이름의 요청을 받습니다.',
    remedy: '앱에 접속할 때 사용할 이름을 입력하십시오. 예: svg.example.com',
  },
  'PRESET-EXAMPLE': {
    problem: '프리셋에 든 예시 호스트입니다: {value}',
    remedy: '배포하기 전에 실제 호스트를 입력하십시오.',
  },
  'K8S-INGRESS-PATH': {
    problem: 'API 서버가 받아들이지 않는 경로입니다.',
    remedy: '“/”로 시작하십시오. Prefix와 Exact에는 “//”, “/./”, “/../”, “%2F”를 쓸 수 없습니다. 예: /svg',
  },
  'K8S-INGRESS-PATH-REGEX': {
    problem: '정규식처럼 보이지만 이 pathType에서는 글자 그대로 비교되거나 거부됩니다.',
    remedy: 'pathType을 ImplementationSpecific으로 바꾸거나 일반 경로를 입력하십시오. 예: /svg',
  },
  'K8S-INGRESS-TLS-SECRET': {
    problem: 'TLS를 켰지만 인증서가 담긴 Secret의 이름이 없거나 올바르지 않습니다.',
    remedy: '앱과 같은 네임스페이스에 있는 kubernetes.io/tls 유형의 Secret 이름만 입력하십시오. 예: svg-tls',
  },
}
