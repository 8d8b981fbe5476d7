/** Rules about how Secrets come to be, in Korean. */
export const secretRules = {
  'ESO-STORE-NAME': {
    problem: 'ExternalSecret에 필요한 스토어 이름이 없거나 올바르지 않습니다.',
    remedy:
      'kubectl get clustersecretstores 또는 secretstores 명령에 나오는 이름을 입력하십시오. 영문 소문자, 숫자, “-”, “.”만 {longest}자 이내로 사용합니다.',
  },
  'ESO-REFRESH-INTERVAL': {
    problem: '기간 형식이 아닙니다.',
    remedy: '시, 분, 초를 단위와 함께 입력하십시오. 0이면 스토어를 한 번만 읽습니다. 예: 1h0m0s',
  },
  'ESO-REMOTE-KEY': {
    problem: '스토어의 어느 항목에 값이 있는지 알 수 없습니다.',
    remedy: '스토어에 있는 이름이나 경로를 앞뒤 공백 없이 그대로 입력하십시오. 예: team/redis',
  },
  'ESO-REMOTE-PROPERTY': {
    problem: '속성 이름으로 사용할 수 없습니다.',
    remedy: '이름을 앞뒤 공백 없이 입력하십시오. 비우면 항목 전체가 값이 됩니다. 예: password',
  },
  'SEALED-KUSTOMIZE': {
    problem:
      '봉인한 Secret은 kustomization을 거쳐 Argo CD에 전달되는데, Kustomize가 다룰 수 없는 어노테이션이 있습니다.',
    remedy: '숫자, 날짜, true, false, null로 읽히는 키와 U+0085가 든 값을 바꾸거나 Secret을 다른 방법으로 만드십시오.',
  },
}
