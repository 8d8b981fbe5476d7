import type { OutputTexts } from '../../core/outputs/texts.ts'

/** What the published tags v0.1.0 to v0.1.11 do otherwise, read in their source, and what that means here. */
export const facts: OutputTexts['facts'] = {
  variables: {
    fact: 'REDIS_URL, HOST(기본: 127.0.0.1), PORT(기본: 3000), LOG_LEVEL을 읽으며 REDIS_HOST, REDIS_PORT, REDIS_PASSWORD, BACKEND_URL은 읽지 않습니다.',
    consequence:
      '계약의 이름과 함께 REDIS_URL, HOST=0.0.0.0, PORT=8080을 항상 설정합니다. 없으면 앱에 접근할 수 없습니다.',
  },
  probes: {
    fact: '/health와 /ready 경로가 없으며, 모르는 경로에는 모두 200과 index.html로 응답합니다.',
    consequence: '포트를 열기만 하면 프로브를 통과하므로, 준비 상태가 Redis 연결을 뜻하지는 않습니다.',
  },
  signal: {
    fact: 'SIGTERM을 처리하지 않습니다. tini가 신호를 전달하면 바로 종료됩니다.',
    consequence: 'preStop 대기 동안 엔드포인트에서 먼저 빠지게 합니다.',
  },
  user: {
    fact: '이미지에 USER가 없으며, 프로그램은 누구나 실행할 수 있고 파일을 쓰지 않습니다.',
    consequence:
      'runAsNonRoot에는 runAsUser가 필요하여 1000으로 설정합니다. 읽기 전용 루트 파일시스템에서도 동작합니다.',
  },
  start: {
    fact: '시작할 때 Redis에 연결할 수 없으면 종료됩니다.',
    consequence: 'Redis가 준비될 때까지 Kubernetes가 다시 시작하므로, 처음 배포한 직후의 재시작 몇 번은 정상입니다.',
  },
  keys: {
    fact: 'JWT 키와 비밀번호 솔트를 시작할 때 만들어 Redis에만 TTL 없이 저장합니다.',
    consequence:
      'Redis는 TTL이 있는 키만 제거하도록(volatile-lru) 설정합니다. Redis가 재시작되면 kubectl rollout restart로 앱도 재시작해야 합니다.',
  },
  tls: {
    fact: 'TLS 암호화 구현 없이 빌드되어 rediss:// 연결이 동작하지 않습니다.',
    consequence: '이 tag에서 Redis TLS를 켜면 경고합니다.',
  },
  'logged-url': {
    fact: '잘못된 REDIS_URL을 비밀번호까지 그대로 로그에 남깁니다.',
    consequence: '비밀번호는 퍼센트 인코딩하여 URL에 넣고, URL은 Secret에만 둡니다.',
  },
}
