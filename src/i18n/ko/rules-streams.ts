/** Rules about what cuts a viewer's stream, in Korean. */
export const streamRules = {
  'STREAM-SECONDS': {
    problem: '{lowest}~{highest} 범위의 정수(초)가 아니며, 최댓값은 하루입니다.',
    remedy: '초 단위 정수를 입력하십시오. 타임아웃을 쓰지 않으려면 비우십시오. 예: 3600',
  },
  'STREAM-IDLE-SHORT': {
    problem: '데이터가 없는 동안 컨트롤러가 이 이미지의 스트림을 끊습니다(필요한 시간: {needed}초).',
    remedy:
      '3600을 입력하십시오. 브라우저는 끊긴 스트림을 다시 열지 않으므로, 시청자의 화면이 마지막 그림에서 멈춥니다.',
  },
  'STREAM-IDLE-MOST': {
    problem: '이 컨트롤러가 받는 최댓값을 넘으므로 최댓값을 대신 씁니다(최대: {most}초).',
    remedy: '최댓값 이하로 입력하십시오. 최댓값: {most}',
  },
  'STREAM-ANNOTATION-SHORT': {
    problem: '이 값이면 컨트롤러가 데이터가 없는 동안 스트림을 끊습니다(이 이미지에 필요한 시간: {needed}초).',
    remedy: '값을 늘리거나 이 행을 지우십시오. 지우면 streams.idleSeconds 값을 씁니다.',
  },
  'STREAM-CONTROLLER-UNKNOWN': {
    problem:
      'className으로는 컨트롤러를 알 수 없어 타임아웃을 쓰지 않으며, 대부분의 컨트롤러는 데이터가 없는 스트림을 60초 뒤에 끊습니다.',
    remedy:
      'kubectl get ingressclass 명령에 나오는 클래스를 입력하거나, 타임아웃을 어노테이션으로 직접 쓰거나, v0.1.8 이상의 tag를 사용하십시오.',
  },
  'STREAM-CONTROLLER-UNNAMED': {
    problem:
      '이 플랫폼에서 className이 없는 Ingress를 처리하는 컨트롤러는 데이터가 없는 스트림을 끊지만, 그 컨트롤러를 가리키는 설정이 없어 타임아웃을 쓰지 않습니다(컨트롤러: {controller}).',
    remedy: '다른 컨트롤러가 처리한다면 그 클래스를 입력하고, 아니면 다음 어노테이션을 추가하십시오: {key}',
  },
  'STREAM-ELSEWHERE': {
    problem:
      '이 컨트롤러는 오래되었거나 데이터가 없는 스트림을 끊으며, 그 시간은 어노테이션으로 바꿀 수 없습니다(설정: {settings}).',
    remedy: '그 설정을 한 시간 이상으로 늘리십시오.',
  },
  'STREAM-GATEWAY-ELSEWHERE': {
    problem:
      '이름으로 보아 이 Gateway는 오래되었거나 데이터가 없는 스트림을 자체 설정에 따라 끊습니다(설정: {settings}).',
    remedy: '그 설정을 한 시간 이상으로 늘리십시오.',
  },
  'STREAM-ROUTE-TIMEOUT': {
    problem: '응답 전체에 걸리는 제한이므로 모든 시청자의 스트림이 그 시간 뒤에 끝납니다.',
    remedy: '0s를 입력하십시오. 제한이 없다는 뜻입니다.',
  },
  'INGRESS-RETIRED': {
    problem: '2026년 3월에 지원이 끝나 보안 수정도 나오지 않는 ingress-nginx용 어노테이션입니다.',
    remedy:
      'Gateway API로 옮기거나(옮기는 동안 Ingress와 함께 켜 둘 수 있습니다), 다른 컨트롤러의 클래스와 어노테이션으로 바꾸십시오.',
  },
}
