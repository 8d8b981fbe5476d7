/** Rules about the running app and its security, in Korean. */
export const appRules = {
  'APP-ENV-LOG-LEVEL': {
    problem: '로그 레벨이 아니어서 앱이 모듈 이름으로 해석하며, 다른 로그는 남기지 않습니다.',
    remedy: '다음 중 하나를 입력하고, 모듈별 레벨은 쉼표로 이어 쓰십시오: {levels}. 예: info,backend=debug',
  },
  'APP-ENV-LOG-LEVEL-CASE': {
    problem: '로그 레벨에 대문자가 있습니다.',
    remedy: '소문자로 입력하십시오. 예: info',
  },
  'APP-ENV-BACKEND-URL': {
    problem: 'http 또는 https URL이 아닙니다.',
    remedy: '스킴과 호스트, 필요하면 포트까지 입력하거나 비워 두십시오. 예: https://svg.example.com',
  },
  'APP-ENV-BACKEND-URL-CREDENTIALS': {
    problem: 'URL의 로그인 정보는 ConfigMap을 볼 수 있는 모든 사람에게 노출되므로 파일에 넣지 않습니다.',
    remedy: '“//” 뒤부터 “@”까지 삭제하십시오. 예: https://svg.example.com',
  },
  'APP-SIGTERM': {
    problem: 'preStop 대기를 빼면 계약이 정한 종료 시간이 남지 않습니다(필요: {graceful}초).',
    remedy: 'preStop 대기보다 {graceful}초 이상 길게 지정하십시오. 예: 대기가 5초이면 45초',
  },
  'K8S-SECONDS': {
    problem: '0~{highest} 범위의 정수(초)가 아닙니다.',
    remedy: '정수로 입력하십시오. 예: preStop 대기 5, 종료 유예 시간 45',
  },
  'K8S-REPLICAS': {
    problem: '0~{highest} 범위의 정수가 아닙니다.',
    remedy: '실행할 Pod의 수를 입력하십시오. 예: 2',
  },
  'K8S-REPLICAS-NONE': {
    problem: 'replicas가 0이면 아무것도 실행되지 않습니다.',
    remedy: '1 이상으로 지정하십시오. 2이면 노드를 드레인하는 동안에도 앱이 중단되지 않습니다.',
  },
  'K8S-REPLICAS-MANY': {
    problem: 'Pod를 이만큼 실행하려면 그만큼 큰 클러스터가 필요합니다: {value}',
    remedy: '잘못 입력하지 않았는지 확인하십시오. 일반적인 최댓값: {many}',
  },
  'K8S-HPA-MIN': {
    problem: '{lowest}~{highest} 범위의 정수가 아닙니다.',
    remedy: '가장 적을 때의 Pod 수를 입력하십시오. 예: 2',
  },
  'K8S-HPA-MAX': {
    problem: '{lowest}~{highest} 범위의 정수가 아닙니다.',
    remedy: '가장 많을 때의 Pod 수를 입력하십시오. 예: 6',
  },
  'K8S-HPA-BOUNDS': {
    problem: 'maxReplicas가 minReplicas보다 작습니다.',
    remedy: 'maxReplicas를 minReplicas 이상으로 올리거나 minReplicas를 낮추십시오.',
  },
  'K8S-HPA-TARGET': {
    problem: '{lowest}~{highest} 범위의 백분율이 아닙니다.',
    remedy: '“%” 없이 정수만 입력하십시오. 예: 80',
  },
  'SEC-NONROOT': {
    problem: '컨테이너가 root로 실행될 수 있으며, Pod Security 수준 restricted에서는 금지됩니다.',
    remedy: 'runAsNonRoot를 켜십시오. 계약의 사용자 ID는 1000입니다.',
  },
  'SEC-IDS-CLUSTER': {
    problem:
      '매니페스트에도 게시된 이미지에도 사용자가 없어서, 클러스터가 정해 주지 않으면 kubelet이 컨테이너를 시작하지 않습니다.',
    remedy:
      '네임스페이스마다 사용자 범위를 할당하는 restricted-v2 SCC가 있는 OpenShift에서는 cluster를 그대로 두고, 다른 곳에서는 fixed를 선택하십시오.',
  },
  'SEC-IDS-OPENSHIFT': {
    problem: 'OpenShift의 기본 SCC인 restricted-v2는 사용자와 그룹을 지정한 Pod를 거부합니다.',
    remedy:
      'cluster를 선택하십시오. 앱과 Redis 모두에 적용됩니다. nonroot-v2 같은 SCC를 허용했다면 fixed를 그대로 두십시오.',
  },
  'SEC-NONROOT-UID': {
    problem: 'runAsNonRoot에 사용할 수 있는 사용자 ID가 아닙니다(1~{highest}).',
    remedy: '계약이 정한 사용자 ID를 입력하십시오. 예: {recommended}',
  },
  'SEC-READONLY': {
    problem: '컨테이너의 파일을 앱도, 침입자도 바꿀 수 있습니다.',
    remedy: '읽기 전용 루트를 켜고, 쓰기가 필요한 경로만 목록에 추가하십시오. 예: /tmp',
  },
  'K8S-MOUNT-PATH': {
    problem: '볼륨을 마운트할 수 없는 경로입니다.',
    remedy: '“:”과 “..” 없이 절대 경로를 입력하십시오. “/” 자체는 사용할 수 없습니다. 예: /tmp',
  },
  'K8S-MOUNT-PATH-TWICE': {
    problem: '목록에 이미 있는 경로입니다: {value}',
    remedy: '둘 중 하나를 삭제하십시오.',
  },
}
