import { expect, test } from 'vitest'
import {
  DIGEST,
  imageReference,
  isDigest,
  isRepository,
  isTag,
  registryHost,
  REPOSITORY,
  TAG,
} from './image-reference.ts'

const hex = 'a1b2c3d4e5f60718'.repeat(4)
const digest = `sha256:${hex}`
const a = (count: number) => 'a'.repeat(count)

// The verdicts of distribution/reference reference_test.go.
test.each<[string, string, string | null, string | null, string | null]>([
  ['test_com', 'test_com', null, null, null],
  ['test.com:tag', 'test.com', 'tag', null, null],
  ['test.com:5000', 'test.com', '5000', null, null],
  ['test:5000/repo', 'test:5000/repo', null, null, 'test:5000'],
  [`test:5000/repo@${digest}`, 'test:5000/repo', null, digest, 'test:5000'],
  [`test:5000/repo:tag@${digest}`, 'test:5000/repo', 'tag', digest, 'test:5000'],
  ['sub-dom1.foo.com/bar/baz/quux', 'sub-dom1.foo.com/bar/baz/quux', null, null, 'sub-dom1.foo.com'],
  ['xn--n3h.com/myimage:xn--n3h.com', 'xn--n3h.com/myimage', 'xn--n3h.com', null, 'xn--n3h.com'],
  ['192.168.1.1:5000/repo:5050', '192.168.1.1:5000/repo', '5050', null, '192.168.1.1:5000'],
  ['[2001:db8::1]/repo', '[2001:db8::1]/repo', null, null, '[2001:db8::1]'],
  ['[::1]:5000/repo:tag', '[::1]:5000/repo', 'tag', null, '[::1]:5000'],
  [`x@sha512:${hex}${hex}`, 'x', null, `sha512:${hex}${hex}`, null],
  [`example.com/${a(255)}:tag`, `example.com/${a(255)}`, 'tag', null, 'example.com'],
])('takes %s apart', (text, repository, tag, digest, domain) => {
  expect(imageReference(text)).toEqual({ repository, tag, digest, domain })
})

test.each([
  ':justtag',
  `${a(3)}@sha256:${a(34)}`,
  `x@sha512:${hex}`,
  `x@invalid:${hex}`,
  '[2001:db8::1]:5000',
  'a:b:c',
])('refuses the reference %s', (text) => {
  expect(imageReference(text)).toBeNull()
})

// normalize_test.go
test.each([
  'docker/docker',
  'debian',
  'localhost/library/debian',
  'LOCALDOMAIN/debian',
  '127.0.0.1:5000/docker/docker',
])('takes the repository %s', (text) => {
  expect(isRepository(text)).toBe(true)
})
test.each([
  '[fc00::1]:5000/docker',
  'DOCKER/docker',
  'jess/t',
  'ghcr.io/a/b---c',
  'ghcr.io/a__b/c.d',
  `thisis${a(60)}`,
])('takes the repository %s too', (text) => {
  expect(isRepository(text)).toBe(true)
})

test.each([
  'https://github.com/docker/docker',
  'docker://ghcr.io/x',
  'docker/Docker',
  '-docker',
  'docker-/docker',
  'docker///docker',
])('refuses the repository %j', (text) => {
  expect(isRepository(text)).toBe(false)
})
test.each([
  '',
  '/x',
  'x/',
  'ghcr.io/a___b',
  'ghcr.io/a._b',
  '../../etc/passwd',
  'ghcr.io:abc/x',
  'ghcr.io:/x',
  'dock_.er/docker',
])('refuses the repository %j, cut or ended wrongly', (text) => {
  expect(isRepository(text)).toBe(false)
})
test.each([
  'x:v1',
  `x@${digest}`,
  hex,
  'x ',
  'ego avara/x',
  'x\ny',
  '$(id)',
  '`id`',
  'x"',
  "x'",
  'x#y',
  '%2e%2e/x',
  '{{ x }}',
])('refuses the repository %j, which holds more than a name', (text) => {
  expect(isRepository(text)).toBe(false)
})
test.each([
  '[fe80::1%eth0]:5000/debian',
  '[2001:db8::192.0.2.33]/x',
  'ghcr.io/еgoavara/x',
  'ghcr.io/ego\u200bavara/x',
  `x/${a(254)}`,
])('refuses the repository %s: zone, mapped address, look-alike letters, length', (text) => {
  expect(isRepository(text)).toBe(false)
})

test.each(['v0.1.4', '1.10', '0o17', '1_000', '12e4567', 'yes', 'NaN', '_x', 'v1.2.3-rc.1', a(128)])(
  'takes the tag %s',
  (tag) => {
    expect(isTag(tag)).toBe(true)
  },
)
test.each(['', '-a', '.a', 'a/b', 'v1.0.0+build.5', 'v1 ', 'v1\n', '~', 'v1"', '{{ x }}', 'v1\u200b', a(129)])(
  'refuses the tag %j',
  (tag) => {
    expect(isTag(tag)).toBe(false)
  },
)

test('takes a digest of sha256 in lower case, whole and alone', () => {
  expect(isDigest(digest)).toBe(true)
  const wrong = [
    digest.slice(0, -1),
    digest.toUpperCase(),
    `SHA256:${hex}`,
    `@${digest}`,
    ` ${digest}`,
    `${digest}\n`,
    hex,
  ]
  expect(wrong.filter(isDigest)).toEqual([])
  expect([`sha512:${hex}`, `sha256:${hex.slice(2)}zz`, `sha1:${hex.slice(24)}`, ''].filter(isDigest)).toEqual([])
})

test.each([
  ['redis', 'docker.io'],
  ['docker.io', 'docker.io'],
  ['egoavara/realtime-svg', 'docker.io'],
  ['index.docker.io/library/redis', 'docker.io'],
  ['ghcr.io/egoavara/realtime-svg', 'ghcr.io'],
  ['localhost/x', 'localhost'],
  ['localhost:5000/x', 'localhost:5000'],
  ['[::1]:5000/x', '[::1]:5000'],
  ['LOCALDOMAIN/x', 'LOCALDOMAIN'],
])('%s is served by %s', (repository, host) => {
  expect(registryHost(repository)).toBe(host)
})

test.each([REPOSITORY, TAG, DIGEST])('$pattern is one that RE2 reads too', ({ pattern }) => {
  expect(pattern).toMatch(/^\^.*\$$/)
  expect(pattern).not.toMatch(/\(\?[^:]|\\[1-9]/)
})

test('a long hostile text is refused at once', () => {
  expect([a(500_000), 'a-'.repeat(250_000), `${'a.'.repeat(120)}!`].filter(isRepository)).toEqual([])
})
