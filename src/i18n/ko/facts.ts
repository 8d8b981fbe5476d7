import type { OutputTexts } from '../../core/outputs/texts.ts'

/** What the published tags v0.1.0 to v0.1.11 do, seen in v0.1.4 or read in their source, and what that means here. */
export const facts: OutputTexts['facts'] = {
  variables: {
    fact: 'REDIS_URL, HOST(기본: 127.0.0.1), PORT(기본: 3000), LOG_LEVEL을 읽으며 REDIS_HOST, REDIS_PORT, REDIS_PASSWORD, BACKEND_URL은 읽지 않습니다.',
    consequence:
      '계약의 이름과 함께 REDIS_URL, HOST=0.0.0.0, PORT=8080을 항상 설정합니다. 없으면 앱에 접근할 수 없습니다.',
  },
  probes: {
    fact: '/health와 /ready 경로를 처리하지 않으며, 처리하지 않는 경로에는 모두 200과 index.html로 응답합니다.',
    consequence: '포트를 열기만 하면 프로브를 통과하므로, 준비 상태가 Redis 연결을 뜻하지는 않습니다.',
  },
  signal: {
    fact: 'SIGTERM을 처리하지 않고 종료 코드 143으로 바로 종료됩니다. 열려 있던 스트림은 모두 프레임 중간에서 끊깁니다.',
    consequence: '롤아웃이나 드레인을 하면 모든 시청자의 연결이 끊깁니다. preStop 대기는 새 연결만 막아 줍니다.',
  },
  idle: {
    fact: '변화가 없으면 v0.1.7까지는 스트림에 아무것도 보내지 않고, v0.1.8부터는 30초마다 프레임을 보냅니다.',
    consequence:
      '중간의 프록시는 읽기 제한 시간(보통 60초)이 지나면 유휴 스트림을 끊으며, 브라우저는 다시 연결하지 않습니다. 이 시간을 늘리십시오. 버퍼링은 켜 두어도 됩니다.',
  },
  open: {
    fact: 'POST /api/session은 로그인이 필요 없고, CORS는 모든 출처를 허용합니다.',
    consequence:
      '주소에 접근할 수 있는 사람은 누구나 세션을 만들어 Redis를 가득 채울 수 있습니다. 공개하기 전에 접근 범위를 정하십시오.',
  },
  path: {
    fact: '페이지가 /static/…과 /api/…를 루트에서 요청합니다.',
    consequence:
      '/svg 같은 경로에서는 컨트롤러가 접두사를 제거하지 않으면 빈 화면이 되고, 제거해도 링크는 루트를 가리킵니다. 전용 호스트를 사용하십시오.',
  },
  replicas: {
    fact: '한 replica가 받은 변경은 Redis를 거쳐 다른 replica의 스트림에도 바로 전달됩니다.',
    consequence: '세션 어피니티는 필요 없습니다.',
  },
  user: {
    fact: '이미지에 USER가 없으며, 프로그램은 누구나 실행할 수 있고 파일을 쓰지 않습니다.',
    consequence:
      'runAsNonRoot에는 runAsUser가 필요하여 1000으로 설정합니다. 읽기 전용 루트 파일시스템에서도 동작합니다.',
  },
  start: {
    fact: '시작할 때 Redis에 연결할 수 없으면 종료됩니다.',
    consequence:
      'Redis가 준비될 때까지 Kubernetes가 앱을 다시 시작하므로, 처음 배포한 직후의 재시작 몇 번은 정상입니다.',
  },
  keys: {
    fact: 'JWT 키와 비밀번호 솔트를 시작할 때 만들어 Redis에만 TTL 없이 저장합니다.',
    consequence:
      'Redis는 TTL이 있는 키만 제거하도록(volatile-lru) 설정합니다. Redis가 재시작되면 공개 세션은 저절로 복구되지만, 로그인은 kubectl rollout restart로 앱을 재시작할 때까지 500으로 응답합니다.',
  },
  server: {
    fact: 'Redis 서버 하나에 연결 하나만 사용하며, Cluster(MOVED)와 Sentinel을 지원하지 않습니다.',
    consequence: 'clustercfg.… 주소, MemoryDB, ElastiCache Serverless, 26379 포트의 Sentinel에는 연결할 수 없습니다.',
  },
  tls: {
    fact: 'TLS 암호화 구현(crypto provider) 없이 빌드되어, rediss:// URL을 사용하면 종료 코드 101로 종료됩니다.',
    consequence: '이 tag에서 Redis TLS를 켜면 경고합니다.',
  },
  'logged-url': {
    fact: 'REDIS_URL이 잘못되면 비밀번호까지 그대로 로그에 남깁니다.',
    consequence: '비밀번호를 퍼센트 인코딩하여 URL에 넣으므로, 비밀번호에 든 문자 때문에 URL이 잘못되는 일은 없습니다.',
  },
}
