/** Rules about where Redis is and about its Secret, in Korean. */
export const redisRules = {
  'REDIS-PROD-EXTERNAL': {
    problem: '클러스터 내 Redis는 재시작하면 모든 데이터를 잃으므로 프로덕션에 적합하지 않습니다.',
    remedy: '프로덕션에서는 외부 관리형 Redis를 선택하고, 클러스터 내 Redis는 개발과 테스트에만 사용하십시오.',
  },
  'APP-ENV-REDIS-HOST': {
    problem: '외부 Redis의 호스트가 비어 있거나 올바른 이름 또는 주소가 아닙니다.',
    remedy: 'redis://와 포트를 제외한 호스트만 {longest}자 이내로 입력하십시오. 예: redis.example.com, 10.0.0.5',
  },
  'REDIS-HOST-LOOPBACK': {
    problem: 'Pod 안에서는 Redis가 아니라 Pod 자신을 가리키는 주소입니다: {value}',
    remedy: '클러스터에서 Redis에 접근할 때 사용하는 주소를 입력하십시오. 예: redis.example.com',
  },
  'REDIS-HOST-UNDERSCORE': {
    problem: '호스트 이름에는 “_”를 쓰지 않으며, 일부 DNS 리졸버는 이를 거부합니다.',
    remedy: '이름을 확인하십시오. “-”를 잘못 입력했을 수 있습니다.',
  },
  'REDIS-HOST-CASE': {
    problem: '호스트 이름에 대문자가 있습니다.',
    remedy: '소문자로 입력하십시오. 예: redis.example.com',
  },
  'APP-ENV-REDIS-PORT': {
    problem: '포트 번호가 아닙니다.',
    remedy: '{lowest}~{highest} 범위의 정수를 입력하십시오. Redis는 보통 6379를 사용합니다.',
  },
  'REDIS-DATABASE': {
    problem: '데이터베이스 번호가 아닙니다.',
    remedy: '{lowest} 이상의 정수를 입력하십시오. 보통은 첫 번째인 0을 사용합니다.',
  },
  'REDIS-TLS-PUBLISHED': {
    problem: '게시된 이미지는 v0.1.11까지 TLS로 Redis에 연결할 수 없습니다.',
    remedy:
      'TLS를 지원하는 이미지를 사용하거나, stunnel 같은 TLS 프록시를 함께 두거나, 사설 네트워크에서 TLS 없이 Redis에 연결하십시오.',
  },
  'K8S-REDIS-SECRET': {
    problem: 'Secret 이름으로 사용할 수 없습니다.',
    remedy:
      '영문 소문자, 숫자, “-”, “.”만 {longest}자 이내로 사용하고 처음과 끝은 소문자나 숫자로 하십시오. 비워 두어도 됩니다. 앱과 같은 네임스페이스에 있어야 하며 네임스페이스는 적지 않습니다. 예: redis-auth',
  },
  'K8S-REDIS-SECRET-PULL': {
    problem: 'pullSecrets에 같은 이름이 있으며, 하나의 Secret을 두 용도로 쓸 수 없습니다.',
    remedy: 'Redis의 Secret에 다른 이름을 지정하십시오. 예: redis-auth',
  },
  'K8S-SECRET-KEY': {
    problem: 'Secret의 키로 사용할 수 없습니다.',
    remedy:
      '영문자, 숫자, “-”, “_”, “.”만 {longest}자 이내로 사용하십시오. “..”으로는 시작할 수 없습니다. 예: redis-password',
  },
  'K8S-SECRET-KEY-TWICE': {
    problem: '비밀번호가 이미 사용하는 키입니다: {value}',
    remedy: '다른 키를 지정하거나 비워 두십시오. 예: redis-password-encoded',
  },
  'REDIS-PASSWORD-PLAIN': {
    problem: '이 키가 없으면 비밀번호가 REDIS_URL에 그대로 들어갑니다.',
    remedy:
      '영문자, 숫자, “-”, “.”, “_”, “~”로만 된 비밀번호에는 안전합니다. 다른 문자가 있으면 퍼센트 인코딩한 값의 키를 지정하십시오.',
  },
  'REDIS-USER': {
    problem: 'Redis 사용자 이름에는 공백, “:”, ASCII가 아닌 문자를 사용할 수 없습니다.',
    remedy: '이름만 {longest}자 이내로 입력하십시오. 비밀번호는 Secret에 넣습니다.',
  },
}
