/** Rules about labels and annotations, in Korean. */
export const metadataRules = {
  'K8S-ANNOTATION-KEY': {
    problem: '어노테이션의 키로 사용할 수 없습니다.',
    remedy:
      '영문자, 숫자, “-”, “_”, “.”만 {longest}자 이내로 사용하십시오. 앞에 도메인과 “/”를 붙일 수 있습니다. 예: example.com/contact',
  },
  'K8S-ANNOTATION-KEY-OWNED': {
    problem: 'kubectl, Helm 또는 이 매니페스트가 사용하는 키여서 값을 덮어씁니다: {value}',
    remedy: '이 행을 삭제하거나 직접 관리하는 도메인의 키를 사용하십시오. 예: example.com/contact',
  },
  'K8S-ANNOTATION-KEY-TWICE': {
    problem: '목록에 이미 있는 키이며, 값은 하나만 둘 수 있습니다: {value}',
    remedy: '두 행 중 하나를 삭제하십시오.',
  },
  'INGRESS-SNIPPET': {
    problem: 'snippet은 임의의 nginx 설정을 실행할 수 있어 ingress-nginx가 기본적으로 거부합니다(CVE-2021-25742).',
    remedy: '용도에 맞는 어노테이션을 사용하십시오. 예: nginx.ingress.kubernetes.io/proxy-read-timeout',
  },
  'INGRESS-CLASS-ANNOTATION': {
    problem: '사용 중단(deprecated)된 어노테이션이며, className과 값이 다르면 거부됩니다.',
    remedy: '이 행을 삭제하고 className에 입력하십시오. 예: nginx',
  },
  'K8S-ANNOTATION-VALUE': {
    problem: 'YAML로 나타낼 수 없는 제어 문자가 있습니다.',
    remedy: '그 문자를 빼고 다시 입력하십시오. 탭과 줄바꿈은 사용할 수 있습니다.',
  },
  'K8S-ANNOTATION-VALUE-INVISIBLE': {
    problem: '눈에 보이지 않으며 일부 YAML 파서가 바꾸어 읽는 문자가 있습니다.',
    remedy: '의도한 문자가 아니라면 붙여넣지 말고 직접 입력하십시오.',
  },
  'K8S-ANNOTATION-SIZE': {
    problem: '한 오브젝트의 어노테이션 전체가 Kubernetes의 한도를 넘습니다(최대: {mostKibibytes}KiB).',
    remedy: '내용을 줄이거나 삭제하십시오. 긴 내용은 ConfigMap에 두는 것이 좋습니다.',
  },
  'K8S-LABEL-KEY': {
    problem: '레이블의 키로 사용할 수 없습니다.',
    remedy:
      '영문자, 숫자, “-”, “_”, “.”만 {longest}자 이내로 사용하십시오. 앞에 도메인과 “/”를 붙일 수 있습니다. 예: example.com/team',
  },
  'K8S-LABEL-KEY-OWNED': {
    problem: '이 매니페스트, Helm 또는 Pod Security가 정하는 키이므로 바꿀 수 없습니다: {value}',
    remedy: '직접 관리하는 도메인의 키를 사용하십시오. 예: example.com/team',
  },
  'K8S-LABEL-VALUE': {
    problem: '레이블의 값으로 사용할 수 없습니다.',
    remedy:
      '영문자, 숫자, “-”, “_”, “.”만 {longest}자 이내로 사용하고 처음과 끝은 영문자나 숫자로 하십시오. 긴 글은 어노테이션에 두십시오. 예: team-a',
  },
}
