import type { Verdict } from './verdict.ts'

/** A verdict of three clauses that tests share. */
export const verdict: Verdict = {
  image: 'ghcr.io/egoavara/realtime-svg:v0.1.4',
  digests: [`sha256:${'0a1b2c3d'.repeat(8)}`],
  redis: 'redis:7-alpine',
  engine: 'podman version 4.3.1',
  day: '2026-11-28',
  clauses: [
    { id: 'APP-PORT', result: 'ok', seen: 'it answers on 8080' },
    { id: 'APP-SIGTERM', result: 'not ok', seen: 'exit code 143; the request under way got no answer' },
    { id: 'SEC-SCAN', result: 'skip', seen: 'trivy is not here: trivy image ghcr.io/egoavara/realtime-svg:v0.1.4' },
  ],
}

/** What the script prints for it. */
export const tap = `TAP version 14
1..3
# contract: 1.0.0
# image: ${verdict.image}
# digest: ${verdict.digests[0]}
# redis: redis:7-alpine
# engine: podman version 4.3.1
# day: 2026-11-28
# run: verify-image-12ab34cd56ef
ok 1 - APP-PORT
# it answers on 8080
not ok 2 - APP-SIGTERM
# exit code 143; the request under way got no answer
ok 3 - SEC-SCAN # SKIP trivy is not here: trivy image ghcr.io/egoavara/realtime-svg:v0.1.4
# verdict: 1 ok, 1 not ok, 1 skipped
`

/** What the script writes for it. */
export const json = `${JSON.stringify({ verdict: 1, contract: '1.0.0', ...verdict }, null, 2)}\n`
