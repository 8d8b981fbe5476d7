import { expect, test } from 'vitest'
import { withoutLogins } from './without-logins.ts'

test.each([
  ['redis://:secret@host:6379/0', 'redis://host:6379/0'],
  ['rediss://user:se@cret@host', 'rediss://host'],
  ['http://user:pw@svc:8080/path', 'http://svc:8080/path'],
  [
    'kubectl create secret docker-registry x --docker-password=secret',
    'kubectl create secret docker-registry x --docker-password',
  ],
  ['docker login -p secret ghcr.io', 'docker login -p ghcr.io'],
  ['--docker-password secret', '--docker-password'],
  ['--docker-password  secret', '--docker-password'],
])('%s', (text, kept) => expect(withoutLogins(text)).toBe(kept))

test.each(['ghcr.io/a/b:v1@sha256:0a', 'http://svc:8080/a@b', 'a@b', '128Mi', '--dry-run', 'realtime-svg-p'])(
  '%s holds no login',
  (text) => expect(withoutLogins(text)).toBe(text),
)

test('looks everywhere and leaves the shape alone', () => {
  expect(withoutLogins({ a: [{ b: 'redis://:x@h', c: 1, d: null, e: true }] })).toEqual({
    a: [{ b: 'redis://h', c: 1, d: null, e: true }],
  })
})
