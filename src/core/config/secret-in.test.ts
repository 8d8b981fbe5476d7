import { expect, test } from 'vitest'
import { secretIn } from './secret-in.ts'
import { isNamedSecret, looksRandom } from './secret-signs.ts'
import { withoutLogins } from './without-logins.ts'

test.each([
  ['redis://:hunter2@cache.example.com:6379', 'sure'],
  ['https://me:hunter2@svg.example.com/', 'sure'],
  ['ghp_16C7e42F292c6912E7710c838347Ae178B4a', 'sure'],
  ['v1-glpat-abc', null],
  ['glpat-abc', 'sure'],
  ['AKIAIOSFODNN7EXAMPLE', 'sure'],
  ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc', 'sure'],
  ['-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blbn', 'sure'],
  ['cache.example.com:6380,password=hunter2,ssl=True', 'likely'],
  ['docker login -u me -p hunter2 ghcr.io', 'likely'],
  ['ghcr.io/egoavara/realtime-svg:v0.1.4', null],
  ['git@github.com:team/deploy.git', null],
  ['ssh://git@github.com/team/deploy.git', null],
  ['https://auth.example.com/?rd=$escaped_request_uri', null],
  ['{"issuer":"https://example.com","secretName":"oidc"}', null],
  ['more_set_headers "X-Frame-Options: DENY";', null],
] as const)('%s holds a secret: %s', (text, found) => {
  expect(secretIn(text)).toBe(found)
  // What is kept after the first time is the same.
  expect(secretIn(text)).toBe(found)
})

test('a value is a secret by the last word of its key, but no switch, number or place', () => {
  const named = (key: string) => (value: string) => isNamedSecret(key, value)
  expect(['hunter2', 'true', '12', '', 'secret/data/redis'].filter(named('example.com/api-key'))).toEqual(['hunter2'])
  expect(['hunter2'].filter(named('nginx.ingress.kubernetes.io/auth-secret'))).toEqual([])
})

test('a name is no generated key', () => {
  const keys = ['q7Jb0XvT9aLkPzRd2mWc', 'xGd8fS3kLmQpRtUvWxYzAbCdEfGhIjKlMnOpQrStUv0=']
  const names = ['redis-password', 'REDIS_PASSWORD', 'realtime-svg-redis-auth', 'redisPasswordOfProduction']
  expect([...keys, ...names].filter(looksRandom)).toEqual(keys)
})

test('what is found is in no link and no storage', () => {
  const config = {
    image: { backend: { tag: 'ghp_16C7e42F292c' } },
    redis: { auth: { passwordKey: 'q7Jb0XvT9aLkPzRd2mWc' } },
    commonAnnotations: [
      { key: 'example.com/password', value: 'hunter2' },
      { key: 'a', value: 'b' },
    ],
  }
  expect(withoutLogins(config)).toEqual({
    image: { backend: { tag: '…' } },
    redis: { auth: { passwordKey: '' } },
    commonAnnotations: [
      { key: 'example.com/password', value: '' },
      { key: 'a', value: 'b' },
    ],
  })
})
