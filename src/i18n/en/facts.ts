import type { OutputTexts } from '../../core/outputs/texts.ts'

/** What the published tags v0.1.0 to v0.1.11 do, seen in v0.1.4 or read in their source, and what that means here. */
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
    fact: 'It does not handle SIGTERM: it ends at once with exit code 143, and every open stream breaks off in the middle of a frame.',
    consequence: 'A rollout or a drain cuts every viewer; the preStop pause only keeps new ones away.',
  },
  idle: {
    fact: 'While nothing changes, a stream carries no byte up to v0.1.7; from v0.1.8 on it carries a frame every 30 seconds.',
    consequence:
      'Every proxy on the way cuts an idle stream after its read timeout, often 60 seconds, and a browser does not open it again: raise these timeouts. Buffering can stay on.',
  },
  open: {
    fact: 'POST /api/session needs no login, and CORS allows any origin.',
    consequence:
      'Whoever reaches the address can create sessions and fill Redis: decide who that is before you expose it.',
  },
  path: {
    fact: 'Its page asks for /static/… and /api/… at the root.',
    consequence:
      'Under a path such as /svg it stays blank unless the controller takes the prefix away, and even then its links lead to the root: give it a host of its own.',
  },
  replicas: {
    fact: 'An update that one replica receives is in the streams of all others at once, by way of Redis.',
    consequence: 'No session affinity is needed.',
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
      'Redis may evict only keys with a TTL (volatile-lru). After a restart of Redis public sessions work again by themselves, but logins answer 500 until the app is restarted with kubectl rollout restart.',
  },
  server: {
    fact: 'It holds one connection to one Redis server: it follows neither a Cluster (MOVED) nor Sentinel.',
    consequence: 'clustercfg.…, MemoryDB, ElastiCache Serverless and Sentinel on port 26379 cannot work.',
  },
  tls: {
    fact: 'A rediss:// URL ends it with exit code 101: it was built without a TLS crypto provider.',
    consequence: 'With these tags, TLS to Redis is a warning.',
  },
  'logged-url': {
    fact: 'It prints an invalid REDIS_URL in full, password included.',
    consequence: 'The password goes into the URL percent-encoded, so that it cannot make the URL invalid.',
  },
}
