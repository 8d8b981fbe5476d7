/** Rules about the release and its Namespace, in Korean. */
export const releaseRules = {
  'HELM-RELEASE-NAME': {
    problem: 'Helm 릴리스와 Service에 사용할 수 없는 이름입니다.',
    remedy:
      '영문 소문자로 시작하고 소문자, 숫자, “-”만 {longest}자 이내로 사용하십시오. “-”로 끝날 수 없습니다. 예: realtime-svg',
  },
  'K8S-NAMESPACE': {
    problem: '네임스페이스 이름으로 사용할 수 없습니다.',
    remedy: '영문 소문자, 숫자, “-”만 {longest}자 이내로 사용하고 처음과 끝에는 “-”를 두지 마십시오. 예: team-a',
  },
  'K8S-NAMESPACE-SHARED': {
    problem: '다른 앱도 사용하는 네임스페이스이므로 새로 만들지도 레이블을 붙이지도 않습니다: {value}',
    remedy: '이 앱만 사용하는 네임스페이스를 지정하십시오. 예: realtime-svg',
  },
  'K8S-124': {
    problem: '계약이 요구하는 Kubernetes 버전이 아닙니다(최소: {oldest}).',
    remedy: 'major와 minor 버전만 입력하십시오. 예: {oldest}',
  },
  'K8S-VERSION-UNTESTED': {
    problem: '이 버전에서는 결과물을 검증하지 않았습니다(검증한 최신 버전: {newest}).',
    remedy: '검증한 버전 이하로 지정하십시오. 그 버전에서 동작하면 더 새로운 버전에서도 대부분 동작합니다.',
  },
}
