import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutLogin, withoutLogins } from './without-logins.ts'

test.each([
  ['redis://:secret@host:6379/0', 'redis://host:6379/0'],
  ['rediss://user:se@cret@host', 'rediss://host'],
  ['REDIS://user:se/cr?et@host/1', 'REDIS://host/1'],
  ['redis://user:12/34@host', 'redis://host'],
  ['redis://:my secret@host', 'redis://host'],
  ['redis://:s%40cret@host', 'redis://host'],
  ['redis://:secret', 'redis://'],
  ['redis://user:secret', 'redis://'],
  ['http://user:pw@svc:8080/path', 'http://svc:8080/path'],
  ['https://user:p/w@svc/@home', 'https://home'],
  ['https://token@svc/@home', 'https://svc/@home'],
  ['s3://key:secret@bucket', 's3://bucket'],
  ['x-redis://token@svc/@home', 'x-redis://svc/@home'],
  ['a http://u:p@x/ b "http://v:q@y:80/"', 'a http://x/ b "http://y:80/"'],
  ['?next=https%3A%2F%2Fme%3Asecret%40svc%2F', '?next=https%3A%2F%2Fsvc%2F'],
  ['user:secret@host:6379', 'host:6379'],
  ['first\nREDIS=user:secret@host', 'first\nREDIS=host'],
  [':secret@host', 'host'],
  [':se/cr@et@host', 'host'],
  ['at :se/cret@host', 'at host'],
  ['host:6379,password=secret,ssl=True', 'host:6379,password=…,ssl=True'],
  ['http://svc/a?password=secret&b=1#c', 'http://svc/a?password=…&b=1#c'],
  ['http://svc/a?token=%40secret%40', 'http://svc/a?token=…'],
  ['http://svc/a?token=secret&PASS=se;cr,et', 'http://svc/a?token=…&PASS=…'],
  [
    'kubectl create secret docker-registry x --docker-password=secret --docker-email=a@b.c',
    'kubectl create secret docker-registry x --docker-password=… --docker-email=a@b.c',
  ],
  ['--docker-password "my secret" x', '--docker-password … x'],
  [String.raw`--docker-password "my \" secret" x`, '--docker-password … x'],
  ["--password='my secret", '--password=…'],
  [String.raw`--password my\ secret x`, '--password … x'],
  ['--from-literal=redis-password=secret', '--from-literal=redis-password=…'],
  ['docker login -u me -p secret ghcr.io', 'docker login -u me -p … ghcr.io'],
  ['docker login -psecret ghcr.io', 'docker login -p… ghcr.io'],
  ['redis-cli -h host -a secret ping', 'redis-cli -h host -a … ping'],
  ['redis-cli AUTH secret', 'redis-cli AUTH …'],
  ['redis-server --requirepass secret', 'redis-server --requirepass …'],
  ['requirepass secret', 'requirepass …'],
  ['export REDISCLI_AUTH=secret', 'export REDISCLI_AUTH=…'],
  ['REDIS_PASSWORD: "my secret"', 'REDIS_PASSWORD: …'],
  ['{"password": "secret", "a": 1}', '{"password": …, "a": 1}'],
  ['{"auths":{"ghcr.io":{"auth":"c2VjcmV0"}}}', '{"auths":{"ghcr.io":{"auth":…}}}'],
  ['proxy_set_header Authorization "Basic c2VjcmV0";', 'proxy_set_header Authorization "Basic …";'],
])('%j becomes %j', (text, kept) => expect(withoutLogin(text)).toBe(kept))

test.each([
  ...[
    'ghcr.io/a/b:v1@sha256:0a',
    'localhost:5000/a/b:v1@sha256:0a',
    'a:v1@sha',
    'a:v1@sha256:0a',
    'http://svc:8080/a@b',
    'http://svc?a=b@c',
  ],
  ...[
    'redis://cache',
    'redis://cache:6379/0',
    'rediss://[2001:db8::5]:6380/0',
    'redis://2001:db8::5',
    'redis://2001:db8::15',
    '2001:db8::5',
    '::1',
  ],
  ...[
    'a@b',
    'me@example.com',
    'mailto:me@example.com',
    'sip:me@example.com',
    'git@example.com:a/b.git',
    'arn:aws:iam::1:user/me@example.com',
  ],
  ...['128Mi', '--dry-run', 'realtime-svg-p', 'docker run -p 80:80 a/b', 'login', '--password-stdin', 'redis-password'],
  ...[
    'https://$host/oauth2/start?rd=$escaped_request_uri',
    'proxy_pass http://$upstream:$port/x;',
    'http://HOST:PORT/',
  ],
  ...['"http://a:80", "http://b:81/c@d"', 'http://a:80,http://b:81', 'kafka://a:9092,b:9092', '{{ .Values.password }}'],
  ...['--docker-password=$PASSWORD', '--docker-password <password>', '--password=%PASSWORD%', 'password: {{ .p }}'],
  ...[
    'auth-url: https://auth.example.com/?auth=true',
    'bypass=1',
    'passwordKey: a',
    'Basic authentication',
    'X-Auth-Token $t',
  ],
])('%j holds no login', (text) => expect(withoutLogin(text)).toBe(text))

test('looks everywhere and leaves the shape alone', () => {
  expect(withoutLogins({ a: [{ b: 'redis://:x@h', c: 1, d: null, e: true }] })).toEqual({
    a: [{ b: 'redis://h', c: 1, d: null, e: true }],
  })
})

const host = (text: string) => withoutLogins({ redis: { external: { host: text } } }).redis.external.host

test.each([
  ['user:secret', 'user'],
  ['user:ab:secret', 'user'],
  [':secret', ''],
  ['user:se/cr@et@host:6379', 'host:6379'],
  ['secret@host', 'host'],
  ['redis://user:secret@host:6379', 'redis://host:6379'],
])('%j as the host of Redis keeps %j', (text, kept) => expect(host(text)).toBe(kept))

test.each(['cache:6379', 'cache:6379/0', 'cache:', '2001:db8::5', '::1', '[::1]:6379', 'my host', 'http://cache/'])(
  '%j as the host of Redis holds no login',
  (text) => expect(host(text)).toBe(text),
)

test('a user name ends at its colon', () => {
  expect(withoutLogins({ registry: { server: 'ghcr.io:443', username: 'me:secret' } })).toEqual({
    registry: { server: 'ghcr.io:443', username: 'me' },
  })
})

test.each([
  'http://a:b ',
  'login ',
  'a:',
  '--a',
  '@',
  ':@',
  'redis-cli ',
  '"',
  'password="',
  '%3a%2f%2fa',
  'authorization ',
])('a text full of %j is read in no time', (piece) => {
  const text = piece.repeat(262_144 / piece.length)
  const start = performance.now()
  withoutLogin(text)
  expect(performance.now() - start).toBeLessThan(1000)
})

// A password of any characters, with a mark at both ends that must not be found again.
const ends = ['Canary', 'Yranac'] as const
const password = fc
  .string({ unit: fc.constantFrom(...'aZ09 @/:?#&=,;%$\\!*()[]{}<>|.-_~é한"\'`'), maxLength: 20 })
  .map((middle) => ends.join(middle))
const encoded = (text: string) => encodeURIComponent(text)
const inDouble = (text: string) => `"${text.replace(/["\\$`]/g, '\\$&')}"`
const inSingle = (text: string) => `'${text.replaceAll("'", '')}'`

const ways: readonly ((secret: string) => string)[] = [
  (secret) => `redis://:${encoded(secret)}@cache.example.com:6379/0`,
  (secret) => `redis://:${secret.replace(/[@\s]/g, '')}`,
  (secret) => `https://me:${encoded(secret)}@svg.example.com/a@b`,
  (secret) => `see https://me:${encoded(secret)}@svg.example.com/, or http://svg.example.com:80/`,
  (secret) => `?next=${encodeURIComponent(`https://me:${encoded(secret)}@svg.example.com/`)}`,
  (secret) => `http://svg.example.com/?password=${encoded(secret)}&a=b`,
  (secret) => `me:${encoded(secret)}@cache.example.com:6379`,
  (secret) => `docker login -u me -p ${inDouble(secret)} ghcr.io`,
  (secret) => `docker login -p ${inSingle(secret)} -u me`,
  (secret) => `kubectl create secret docker-registry x --docker-password=${inDouble(secret)} --docker-username=me`,
  (secret) => `kubectl create secret generic x --from-literal=redis-password=${inSingle(secret)}`,
  (secret) => `redis-cli -h cache -a ${inSingle(secret)} --tls`,
  (secret) => `REDISCLI_AUTH=${inDouble(secret)} redis-cli`,
  (secret) => JSON.stringify({ a: 1, password: secret }),
]

const marksIn = (kept: unknown) => ends.filter((end) => JSON.stringify(kept).includes(end))

test('no password is left of a login, whatever its characters, and what has been taken out stays out', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ways), password, (way, secret) => {
      const kept = withoutLogin(way(secret))
      expect(marksIn(kept)).toEqual([])
      expect(withoutLogin(kept)).toBe(kept)
    }),
    { seed: 2, numRuns: 3000 },
  )
})

const addresses: readonly ((secret: string) => string)[] = [
  (secret) => `redis://:${secret}@cache.example.com:6379/0`,
  (secret) => `rediss://default:${secret}@cache.example.com`,
  (secret) => `default:${secret}@cache.example.com:6379`,
  (secret) => `:${secret}@cache.example.com`,
  (secret) => `default:${secret.replaceAll('@', '')}`,
]

test('nor of the address of a Redis, where nothing is escaped', () => {
  fc.assert(
    fc.property(fc.constantFrom(...addresses), password, (address, secret) => {
      const kept = withoutLogins({ redis: { external: { host: address(secret) } } })
      expect(marksIn(kept)).toEqual([])
      expect(withoutLogins(kept)).toEqual(kept)
    }),
    { seed: 2, numRuns: 3000 },
  )
})
