import type { PictureTexts } from '../../core/picture/texts.ts'

/** The words of the picture of what will run, in Korean. */
export const picture: PictureTexts = {
  title: '배포 구성도',
  people: '사용자',
  anyHost: '모든 호스트',
  inCluster: '클러스터 내부',
  withTls: 'TLS 사용',
  withoutTls: 'TLS 없음',
  noPassword: '비밀번호 없음',
  passwordFrom: '비밀번호 Secret:',
  noLimit: '제한 없음',
  sentences: {
    namespaceMade: '테두리 안의 모든 오브젝트가 속한 네임스페이스: {name} (번들이 생성).',
    namespaceThere: '테두리 안의 모든 오브젝트가 속한 네임스페이스: {name} (미리 있어야 함).',
    address: '사용자가 접속하는 주소: {address}.',
    nodePort: '사용자는 클러스터 노드의 포트로 접속합니다. 포트: {port}.',
    loadBalancer: '사용자는 로드 밸런서로 접속합니다. 포트: {port}.',
    forwarded: '외부에서 들어오는 경로가 없어 kubectl port-forward로만 접속할 수 있습니다.',
    ingress: 'Ingress가 받는 호스트: {host}, 경로: {path}, {tls}.',
    route: 'HTTPRoute가 받는 호스트: {host}, 경로: {path}, Gateway: {gateway}.',
    service: 'Service가 요청을 받아 Pod의 8080 포트로 전달합니다. 이름: {name}, 포트: {port}.',
    pods: 'Pod 수: {count}, 이미지: {image}. 요청: CPU {requestCpu}, 메모리 {requestMemory}. 제한: CPU {limitCpu}, 메모리 {limitMemory}.',
    autoscaler:
      'HorizontalPodAutoscaler가 Pod 수를 조절합니다. 최소 {least}, 최대 {most}, CPU 요청 대비 목표 {target}%.',
    budget: 'PodDisruptionBudget이 있어 노드를 드레인해도 Pod는 한 번에 하나씩만 중지됩니다.',
    redisInside: '세션은 같은 네임스페이스의 Redis에 저장됩니다. 주소: {address}, {password}.',
    redisOutside: '세션은 네임스페이스 밖의 Redis에 저장됩니다. 주소: {address}, {tls}, {password}.',
    policy: 'NetworkPolicy가 들어오는 트래픽은 HTTP만, 나가는 트래픽은 DNS와 Redis만 허용합니다.',
  },
}
