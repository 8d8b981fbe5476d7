/** Rules about the NetworkPolicy, in Korean. */
export const policyRules = {
  'K8S-POLICY-NAMESPACE': {
    problem: '네임스페이스 이름으로 사용할 수 없습니다.',
    remedy: '영문 소문자, 숫자, “-”로 된 네임스페이스 이름을 입력하거나 비워 두십시오. 예: ingress-nginx',
  },
  'K8S-POLICY-CIDR': {
    problem: '주소 범위가 아닙니다: {value}',
    remedy:
      '주소와 “/” 뒤에 프리픽스 길이를 입력하십시오. 길이는 IPv4는 32, IPv6는 128까지입니다. 예: 10.20.0.0/16, 2001:db8::/32',
  },
  'K8S-POLICY-CIDR-HOST-BITS': {
    problem: '주소 하나에 여러 주소를 뜻하는 프리픽스 길이가 붙어 있어 범위가 분명하지 않습니다: {value}',
    remedy: '주소 하나라면 /32(IPv6는 /128)로 끝내고, 범위라면 다음과 같이 입력하십시오: {network}',
  },
  'K8S-POLICY-REDIS-OUTSIDE': {
    problem: 'Redis 주소가 이 범위 밖이라서 NetworkPolicy가 앱의 Redis 접속을 막습니다: {host}',
    remedy: '이 주소를 포함하는 범위를 입력하거나, 비워 두어 그 주소만 허용하십시오.',
  },
  'K8S-POLICY-OUTSIDE-CLUSTER': {
    problem: '클러스터 밖에서 들어오는 요청은 어느 네임스페이스에도 속하지 않아 이 정책에 막힙니다({from}).',
    remedy:
      '비워 두거나, Service를 ClusterIP로 하고 그 네임스페이스에서 실행되는 컨트롤러를 거쳐서만 접속하게 하십시오.',
  },
}
