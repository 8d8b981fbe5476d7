import type { ConsequencesText } from '../en/consequences.ts'

const never = '이미지를 가져오지 않습니다. 이미 이미지가 있는 노드에서만 Pod가 시작됩니다.'

/** What follows from the settings, said in Korean. */
export const consequences: ConsequencesText = {
  room: '노드에 필요한 리소스',
  withRedis: 'Redis를 포함한 합계입니다.',
  state: '시점',
  steady: '평상시',
  most: '최대 확장',
  rollout: '롤아웃 중',
  pods: '앱 Pod',
  columns: {
    cpuRequests: 'CPU 요청',
    cpuLimits: 'CPU 제한',
    memoryRequests: '메모리 요청',
    memoryLimits: '메모리 제한',
  },
  qosTitle: 'QoS 클래스',
  app: '앱',
  redis: 'Redis',
  qos: {
    Guaranteed: '요청과 제한이 같아, 노드의 리소스가 부족할 때 가장 나중에 축출됩니다.',
    Burstable: '요청보다 많이 쓸 수 있지만, 그러면 요청 안에서 쓰는 Pod보다 먼저 축출됩니다.',
    BestEffort: '요청이 없어, 노드의 리소스가 부족할 때 가장 먼저 축출됩니다.',
  },
  pullTitle: '이미지 가져오기',
  pull: {
    IfNotPresent: {
      digest: '노드마다 이 digest를 한 번만 가져오고, 그 뒤로는 레지스트리가 멈춰도 노드에 있는 이미지로 시작합니다.',
      tag: '노드마다 이 tag를 한 번만 가져옵니다. 같은 tag가 다시 게시되어도 이미 가져온 노드는 이전 이미지를 씁니다.',
      moving: '내용이 바뀌는 tag입니다. 이미 가져온 노드는 이전 이미지를 쓰므로, replica마다 버전이 다를 수 있습니다.',
    },
    Always: {
      digest:
        'digest는 바뀌지 않지만 시작할 때마다 레지스트리에 확인하므로, 레지스트리가 멈추면 Pod가 시작되지 않습니다.',
      tag: '시작할 때마다 tag가 바뀌었는지 레지스트리에 확인하므로, 레지스트리가 멈추면 Pod가 시작되지 않습니다.',
      moving: '시작할 때마다 그 시점의 tag를 가져오므로, 다시 시작된 Pod만 새 버전일 수 있습니다.',
    },
    Never: { digest: never, tag: never, moving: never },
  },
  entry: {
    title: '접속 경로',
    by: {
      ClusterIP: '클러스터 안에서만 접속할 수 있습니다. 밖에서는 kubectl port-forward로 접속합니다.',
      NodePort: '모든 노드의 같은 포트로 접속하며, TLS는 없습니다.',
      LoadBalancer: '로드 밸런서의 주소로 접속하며, TLS는 로드 밸런서에서 설정합니다.',
      ingress: 'Ingress 클래스를 처리하는 컨트롤러를 거쳐 접속합니다.',
      gateway:
        'parentRefs의 Gateway가 HTTPRoute를 승인하면 그 Gateway를 거쳐 접속합니다. 인증서는 Gateway에서 관리합니다.',
      both: 'Ingress와 Gateway를 거쳐 접속하며 주소는 서로 다릅니다. DNS를 Gateway로 옮기고 응답을 확인한 뒤에 Ingress를 끄십시오.',
    },
    hosts: '호스트 이름',
    everyHost: '들어오는 모든 호스트 이름에 응답합니다.',
    derived: '호스트 이름과 TLS 여부에 따라 정해집니다. 값이 바뀌면 모든 Pod가 교체되고, 열려 있던 스트림이 끊깁니다.',
    limits: {
      unset: 'HTTPRoute의 timeouts.request가 비어 있어, 응답 제한 시간은 Gateway 컨트롤러의 기본값을 따릅니다.',
      none: 'HTTPRoute의 timeouts.request가 0s여서 스트림을 끊지 않습니다.',
      bound: 'HTTPRoute의 timeouts.request가 지나면 데이터가 오가는 중이라도 모든 스트림이 끊깁니다.',
    },
    routeAlone:
      'parentRefs, 경로, 제한 시간을 바꿔도 BACKEND_URL이 그대로면 HTTPRoute만 바뀌고 Pod는 교체되지 않습니다.',
  },
  lossTitle: 'Redis가 재시작되면',
  loses: '세션을 포함한 모든 데이터가 사라집니다. 이어서 앱도 다시 시작해야 합니다: kubectl rollout restart',
  keeps: 'Redis를 외부에서 운영하므로 데이터 보존은 그쪽 설정을 따릅니다.',
  publishedTitle: '이 tag의 게시된 이미지',
  published: 'v0.1.0부터 v0.1.11까지는 다음 사항이 계약과 다릅니다.',
}
