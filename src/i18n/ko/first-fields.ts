import type { Messages } from '../messages.ts'

/** Label and sentence of the settings of the short form, in Korean. */
export const firstFields: Messages['fields'] = {
  'delivery.way': { label: '배포 방법', help: '만들 파일과 단계를 정합니다.' },
  'delivery.git.repository': {
    label: 'Git repository (저장소)',
    help: '폴더를 커밋할 저장소의 git clone 주소입니다. 로그인 정보는 넣지 않습니다.',
  },
  'release.platform': {
    label: 'platform (클러스터 종류)',
    help: '클러스터에 맞는 설정을 알려 줍니다.',
  },
  'release.name': { label: 'release (릴리스)', help: '모든 오브젝트 이름 앞에 붙습니다.' },
  'release.namespace': { label: 'namespace (네임스페이스)', help: '모든 오브젝트가 들어갈 네임스페이스입니다.' },
  'image.backend.repository': {
    label: 'image repository (저장소)',
    help: 'tag와 digest는 빼고 입력합니다.',
  },
  'image.backend.tag': {
    label: 'image tag (이미지 태그)',
    help: '바뀌지 않는 tag를 권장합니다.',
  },
  'redis.enabled': { label: 'Redis', help: '세션과 키를 저장하는 곳입니다.' },
  'redis.external.host': {
    label: 'Redis host (주소)',
    help: '호스트 이름 또는 주소입니다. redis://와 포트는 제외합니다.',
  },
  replicas: { label: 'replicas (Pod 수)', help: '동시에 실행되는 앱 Pod의 수입니다.' },
  'resources.limits.memory': {
    label: 'limits.memory (메모리 제한)',
    help: '넘으면 강제 종료됩니다. 비우면 제한이 없습니다.',
  },
  'ingress.enabled': { label: 'Ingress', help: '호스트 이름으로 앱에 접근할 수 있게 합니다.' },
  'ingress.host': {
    label: 'Ingress host (도메인)',
    help: '주소창에 입력하는 이름입니다. 비워 두면 모든 이름을 받습니다.',
  },
}
