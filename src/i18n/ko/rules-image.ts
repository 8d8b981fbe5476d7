/** Rules about the app's image and that of Redis, in Korean. */
export const imageRules = {
  'APP-IMG-REPO': {
    problem: '스킴, tag, digest를 제외한 이미지 repository 형식이 아닙니다.',
    remedy: '레지스트리 호스트와 경로를 소문자로 입력하십시오. 예: {example}',
  },
  'APP-IMG-REPO-HOST': {
    problem: '이미지를 Docker Hub에서, 또는 지원하는 런타임이 드문 IPv6 주소에서 가져오게 됩니다.',
    remedy: '이미지가 있는 레지스트리의 이름으로 시작하십시오. 예: ghcr.io/egoavara/realtime-svg',
  },
  'APP-IMG-TAG': {
    problem: '이미지 tag로 사용할 수 없습니다.',
    remedy:
      '영문자, 숫자, “_”, “.”, “-”만 {longest}자 이내로 사용하십시오. “.”과 “-”로는 시작할 수 없습니다. 예: v0.1.4',
  },
  'APP-IMG-TAG-NONE': {
    problem: 'tag와 digest가 모두 비어 있으면 노드는 그 시점의 latest를 가져옵니다.',
    remedy: 'v0.1.4와 같은 tag를 지정하거나 digest를 입력하십시오.',
  },
  'APP-IMG-TAG-MOVING': {
    problem: '내용이 바뀔 수 있는 tag이므로 Pod마다 다른 버전이 실행될 수 있습니다: {value}',
    remedy: 'v0.1.4와 같이 고정된 버전을 지정하거나 digest를 함께 입력하십시오.',
  },
  'APP-IMG-DIGEST': {
    problem: 'digest 형식이 아닙니다.',
    remedy:
      '“sha256:” 뒤에 16진수 소문자 64자를 입력하거나 비워 두십시오. docker buildx imagetools inspect 명령으로 확인할 수 있습니다.',
  },
  'APP-IMG-PULL-STALE': {
    problem: 'tag의 내용이 바뀌어도, 이미지를 한 번 가져온 노드는 이전 이미지를 계속 사용합니다.',
    remedy: 'Always로 바꾸거나 내용이 바뀌지 않는 tag를 지정하십시오.',
  },
  'APP-IMG-PULL-NEVER': {
    problem: '노드가 이미지를 가져오지 않으므로 이미지를 직접 넣어 둔 노드에서만 Pod가 시작됩니다.',
    remedy: 'kind load나 minikube image load처럼 모든 노드에 직접 넣는 경우가 아니면 IfNotPresent로 바꾸십시오.',
  },
  'REDIS-IMG': {
    problem: '스킴, tag, digest를 제외한 이미지 repository 형식이 아닙니다.',
    remedy: '소문자로 입력하십시오. 미러를 사용해도 됩니다. 예: {example}, registry.example.com/library/redis',
  },
  'REDIS-IMG-TAG': {
    problem: '이미지 tag로 사용할 수 없습니다.',
    remedy:
      '영문자, 숫자, “_”, “.”, “-”만 {longest}자 이내로 사용하십시오. “.”과 “-”로는 시작할 수 없습니다. 예: 7-alpine',
  },
  'REDIS-IMG-TAG-NONE': {
    problem: 'tag와 digest가 모두 비어 있으면 노드는 그 시점의 latest Redis를 가져옵니다.',
    remedy: '7-alpine과 같은 tag를 지정하거나 digest를 입력하십시오.',
  },
  'REDIS-IMG-VERSION': {
    problem: '계약이 권장하는 Redis가 아닙니다(권장: {recommended}).',
    remedy: '권장하는 tag를 지정하거나, 이 버전에서 앱이 동작하는지 먼저 확인하십시오.',
  },
  'REDIS-IMG-DIGEST': {
    problem: 'digest 형식이 아닙니다.',
    remedy:
      '“sha256:” 뒤에 16진수 소문자 64자를 입력하거나 비워 두십시오. docker buildx imagetools inspect 명령으로 확인할 수 있습니다.',
  },
}
