/** Rules about Git, Argo CD and Flux, in Korean. */
export const deliveryRules = {
  'GIT-REPOSITORY': {
    problem: '파일을 Git에서 배포하는데, 저장소 주소가 없거나 올바르지 않습니다.',
    remedy:
      'git clone에 쓰는 주소를 그대로 입력하십시오. 예: https://git.example.com/team/deployments.git 또는 git@git.example.com:team/deployments.git',
  },
  'GIT-CREDENTIALS': {
    problem: '주소에 로그인 정보가 있으며, 이 주소는 파일과 링크에 그대로 들어갑니다.',
    remedy: '주소에서 로그인 정보를 빼고, Argo CD나 Flux에는 해당 도구의 Secret으로 넘기십시오.',
  },
  'GIT-REVISION': {
    problem: 'Git에서 브랜치, 태그, 커밋의 이름으로 사용할 수 없습니다.',
    remedy: '브랜치(main), 태그(refs/tags/v1.0) 또는 커밋 해시 전체를 입력하십시오.',
  },
  'GIT-PATH': {
    problem: '저장소 안의 폴더가 아닙니다.',
    remedy: '저장소 최상위부터의 경로를 앞뒤 “/” 없이 입력하십시오. 예: clusters/production',
  },
  'ARGOCD-NAME': {
    problem: '네임스페이스나 Argo CD 프로젝트의 이름으로 사용할 수 없습니다.',
    remedy: '영문 소문자, 숫자, “-”만 {longest}자 이내로 사용하고 처음과 끝에는 “-”를 두지 마십시오. 예: argocd',
  },
  'ARGOCD-SERVER': {
    problem: '클러스터 API의 주소가 아닙니다.',
    remedy:
      'argocd cluster list에 나오는 주소를 입력하십시오. Argo CD가 있는 클러스터 자신의 주소: https://kubernetes.default.svc',
  },
  'FLUX-NAME': {
    problem: 'Kubernetes에서 사용할 수 없는 이름입니다.',
    remedy: '영문 소문자, 숫자, “-”만 사용하고 처음과 끝에는 “-”를 두지 마십시오. 예: flux-system',
  },
  'FLUX-SSH-SECRET': {
    problem: 'Flux가 SSH로 저장소를 읽으려면 키가 든 Secret이 필요합니다.',
    remedy: 'flux create secret git으로 만든 Secret의 이름을 입력하거나 https:// 주소를 쓰십시오.',
  },
  'FLUX-KUSTOMIZE': {
    problem: 'Flux는 모든 것을 Kustomize로 처리하는데, Kustomize가 다룰 수 없는 어노테이션이 있습니다.',
    remedy: '숫자, 날짜, true, false, null로 읽히는 키와 U+0085가 든 값을 바꾸거나 다른 배포 방법을 고르십시오.',
  },
}
