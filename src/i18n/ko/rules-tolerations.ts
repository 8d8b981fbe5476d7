/** Rules about tolerations, in Korean. */
export const tolerationRules = {
  'K8S-TOLERATION-KEY': {
    problem: '테인트의 키로 사용할 수 없습니다.',
    remedy:
      '키만 입력하고 값은 옆 칸에 입력하십시오. 영문자, 숫자, “-”, “_”, “.”만 {longest}자 이내로 사용하며, 앞에 도메인과 “/”를 붙일 수 있습니다. 예: dedicated',
  },
  'K8S-TOLERATION-KEY-NONE': {
    problem: '키가 없으면 값을 비교할 대상이 없습니다.',
    remedy: '테인트의 키를 입력하십시오. 모든 테인트를 허용하려면 Exists를 고르십시오.',
  },
  'K8S-TOLERATION-ALL': {
    problem: '키 없이 Exists만 두면 모든 테인트를 허용하므로, 연결이 끊긴 노드에서도 Pod가 옮겨지지 않습니다.',
    remedy: '허용할 테인트의 키를 입력하거나, 효과를 NoSchedule로 바꾸거나, NoExecute와 함께 초를 지정하십시오.',
  },
  'K8S-TOLERATION-VALUE': {
    problem: '테인트의 값으로 사용할 수 없습니다.',
    remedy: '영문자, 숫자, “-”, “_”, “.”만 {longest}자 이내로 사용하고 처음과 끝은 영문자나 숫자로 하십시오.',
  },
  'K8S-TOLERATION-VALUE-EXISTS': {
    problem: 'Exists는 값을 보지 않으며, 값이 있으면 Kubernetes가 거부합니다.',
    remedy: '값을 비우거나 Equal을 고르십시오.',
  },
  'K8S-TOLERATION-SECONDS': {
    problem: '초는 0 이상의 정수여야 합니다(최대: {highest}).',
    remedy: '5분이면 300, 바로 내보내려면 0을 입력하고, 계속 머물게 하려면 비우십시오.',
  },
  'K8S-TOLERATION-SECONDS-EFFECT': {
    problem: 'Pod를 내보내는 테인트는 NoExecute뿐이므로 다른 효과에는 초를 지정할 수 없습니다.',
    remedy: '효과를 NoExecute로 바꾸거나 초를 비우십시오.',
  },
}
