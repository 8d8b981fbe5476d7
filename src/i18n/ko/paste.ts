import type { PasteTexts } from '../paste-texts.ts'

/** What is said of a paste, in Korean. */
export const paste: PasteTexts = {
  filled: (what) => `붙여넣은 내용으로 채웠습니다: ${what}.`,
  notKept: (what) => `보관하지 않은 항목: ${what}`,
  dropped: { password: '비밀번호', port: '포트(Ingress에는 없음)', query: '쿼리' },
  refusals: {
    cluster:
      '붙여넣지 않았습니다. Redis Cluster의 주소인데, 앱은 한 서버에만 연결합니다. 클러스터 모드를 끈 Redis를 사용하십시오.',
    sentinel:
      '붙여넣지 않았습니다. Redis가 아니라 Redis의 위치를 알려 주는 Sentinel의 주소입니다. primary나 이를 따라가는 프록시의 호스트와 포트를 입력하십시오.',
    socket: '붙여넣지 않았습니다. Pod에서는 소켓 파일에 접근할 수 없습니다. Redis의 호스트와 포트를 입력하십시오.',
    'no-host': '붙여넣지 않았습니다. 호스트가 없습니다. 클러스터에서 Redis에 접근하는 호스트를 입력하십시오.',
    'no-image':
      '붙여넣지 않았습니다. 이미지가 없습니다. 다음과 같이 입력하십시오: ghcr.io/egoavara/realtime-svg:v0.1.11',
    'no-server': '붙여넣지 않았습니다. 레지스트리가 없습니다. 레지스트리가 적힌 docker login 명령을 붙여넣으십시오.',
    'web-page':
      '붙여넣지 않았습니다. 이 주소의 페이지로는 이미지를 알 수 없습니다. 페이지의 pull 명령을 복사하거나 repository를 입력하십시오. 예: ghcr.io/egoavara/realtime-svg',
    command: '붙여넣지 않았습니다. 이 입력란에 넣을 내용이 없는 명령입니다.',
    login: '붙여넣지 않았습니다. 비밀번호나 토큰이 들어 있으며 나머지와 구분할 수 없습니다. 값만 입력하십시오.',
    'too-long': '붙여넣지 않았습니다. 이 입력란의 값으로는 너무 깁니다. 파일 전체라면 가져오기를 사용하십시오.',
  },
}
