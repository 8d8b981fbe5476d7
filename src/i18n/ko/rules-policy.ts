/** Rules about the NetworkPolicy, in Korean. */
export const policyRules = {
  'K8S-POLICY-NAMESPACE': {
    problem: '네임스페이스 이름이 될 수 없습니다.',
    remedy: 'ingress-nginx처럼 소문자, 숫자, 하이픈으로 된 네임스페이스 이름을 적거나 비워 두십시오.',
  },
  'K8S-POLICY-CIDR': {
    problem: '주소 범위가 아닙니다: “{value}”',
    remedy:
      '주소, 슬래시, 프리픽스 길이를 적으십시오. 길이는 IPv4에서 32, IPv6에서 128까지입니다. 예: 10.20.0.0/16 또는 2001:db8::/32',
  },
  'K8S-POLICY-CIDR-HOST-BITS': {
    problem: '주소 하나에 여러 주소를 뜻하는 길이가 붙어 있어 범위가 분명하지 않습니다: “{value}”',
    remedy: '범위라면 이렇게 적으십시오: {network} 주소 하나만 뜻한다면 /32(IPv6는 /128)로 끝내십시오.',
  },
  'K8S-POLICY-REDIS-OUTSIDE': {
    problem: 'Redis 주소가 이 범위 밖이라서 NetworkPolicy가 앱의 Redis 접속을 막습니다: {host}',
    remedy: '이 주소가 들어가는 범위를 적거나, 비워서 그 주소만 허용하십시오.',
  },
  'K8S-POLICY-OUTSIDE-CLUSTER': {
    problem: '클러스터 밖에서 들어오는 요청은 어느 네임스페이스에도 속하지 않아 이 정책에 막힙니다({from}).',
    remedy: '비워 두거나, Service를 ClusterIP로 두고 그 네임스페이스에 Pod가 있는 컨트롤러로만 접속하게 하십시오.',
  },
}
