/** Rules about CPU and memory, in Korean. */
export const resourceRules = {
  'K8S-QUANTITY': {
    problem: '노드가 가질 수 있는 CPU나 메모리의 양이 아닙니다.',
    remedy: '공백 없이 입력하십시오. 예: CPU 500m 또는 0.5(최대: {mostCpu}), 메모리 512Mi 또는 1Gi(최대: {mostMemory})',
  },
  'K8S-QUANTITY-UNUSUAL': {
    problem: 'Kubernetes는 읽을 수 있지만 사람이 잘못 읽기 쉬운 표기입니다: {value}',
    remedy: '일반적인 표기로 입력하십시오. 예: 500m, 0.5, 512Mi, 1Gi',
  },
  'K8S-QUANTITY-MANY': {
    problem: '거의 모든 노드보다 큰 양이므로 단위가 빠졌을 수 있습니다: {value}',
    remedy: '단위를 확인하십시오. 예: CPU 500m(0.5코어), 메모리 512Mi',
  },
  'K8S-QUANTITY-FINE': {
    problem: 'Kubernetes가 1m 또는 1바이트 단위로 올림하는 값입니다: {value}',
    remedy: '나누어떨어지는 값을 입력하십시오. 예: 100m, 128Mi',
  },
  'K8S-REQUEST-LIMIT': {
    problem: 'requests가 limits보다 커서 API 서버가 Pod를 거부합니다.',
    remedy: 'limits를 requests 이상으로 올리거나 requests를 낮추십시오.',
  },
  'APP-RES-CPU-MIN': {
    problem: '계약이 정한 앱의 최소 CPU보다 작습니다(최소: {minimum}, 입력값: {value}).',
    remedy: '최솟값 이상으로 지정하십시오. 예: {minimum}',
  },
  'APP-RES-MEM-MIN': {
    problem: '계약이 정한 앱의 최소 메모리보다 작습니다(최소: {minimum}, 입력값: {value}).',
    remedy: '최솟값 이상으로 지정하십시오. “Mi”가 없는 숫자는 바이트입니다. 예: {minimum}',
  },
  'APP-RES-CPU-LIMIT': {
    problem: '앱의 CPU 제한이 계약의 권장값보다 작거나 없습니다(권장: {recommended}).',
    remedy: '권장값 이상으로 지정하십시오. 예: {recommended}',
  },
  'APP-RES-MEM-LIMIT': {
    problem: '앱의 메모리 제한이 계약의 권장값보다 작거나 없습니다(권장: {recommended}).',
    remedy: '권장값 이상으로 지정하십시오. 예: {recommended}',
  },
  'REDIS-RES-CPU-MIN': {
    problem: '계약이 정한 Redis의 최소 CPU보다 작습니다(최소: {minimum}, 입력값: {value}).',
    remedy: '최솟값 이상으로 지정하십시오. 예: {minimum}',
  },
  'REDIS-RES-MEM-MIN': {
    problem: '계약이 정한 Redis의 최소 메모리보다 작습니다(최소: {minimum}, 입력값: {value}).',
    remedy: '최솟값 이상으로 지정하십시오. “Mi”가 없는 숫자는 바이트입니다. 예: {minimum}',
  },
  'REDIS-RES-CPU-LIMIT': {
    problem: 'Redis의 CPU 제한이 계약의 권장값보다 작거나 없습니다(권장: {recommended}).',
    remedy: '권장값 이상으로 지정하십시오. 예: {recommended}',
  },
  'REDIS-RES-MEM-LIMIT': {
    problem: 'Redis의 메모리 제한이 계약의 권장값보다 작거나 없습니다(권장: {recommended}).',
    remedy: '권장값 이상으로 지정하십시오. Redis는 그중 4분의 3을 데이터에 사용합니다. 예: {recommended}',
  },
}
