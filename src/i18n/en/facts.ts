import type { OutputTexts } from '../../core/outputs/texts.ts'

/** What the published tags v0.1.0 to v0.1.11 do otherwise, read in their source, and what that means here. */
export const facts: OutputTexts['facts'] = {
  variables: {
    fact: 'It reads REDIS_URL, HOST (default 127.0.0.1), PORT (default 3000) and LOG_LEVEL, but not REDIS_HOST, REDIS_PORT, REDIS_PASSWORD and BACKEND_URL.',
    consequence:
      'REDIS_URL, HOST=0.0.0.0 and PORT=8080 are always set beside the contract’s names; without them it would never be reachable.',
  },
  probes: {
    fact: '/health and /ready are no routes: it answers every unknown path with 200 and index.html.',
    consequence: 'The probes pass as soon as it listens; being ready says nothing about Redis.',
  },
  signal: {
    fact: 'It does not handle SIGTERM: tini forwards the signal, and it exits at once.',
    consequence: 'The preStop pause lets its endpoints drain first.',
  },
  user: {
    fact: 'The image names no USER; everyone may execute its program, which writes no files.',
    consequence: 'runAsNonRoot needs runAsUser, here 1000; a read-only root filesystem works.',
  },
  start: {
    fact: 'It stops at start when Redis cannot be reached.',
    consequence: 'Kubernetes restarts it until Redis is up, so a few restarts after the first apply are normal.',
  },
  keys: {
    fact: 'It makes JWT keys and the password salt at start and keeps them in Redis alone, without a TTL.',
    consequence:
      'Redis may evict only keys with a TTL (volatile-lru); after a restart of Redis, restart the app with kubectl rollout restart.',
  },
  tls: {
    fact: 'A rediss:// URL cannot work: the program was built without a TLS crypto provider.',
    consequence: 'With these tags, TLS to Redis is a warning.',
  },
  'logged-url': {
    fact: 'It prints an invalid REDIS_URL in full, password included.',
    consequence: 'The password goes into the URL percent-encoded, and the URL lives in the Secret.',
  },
}
