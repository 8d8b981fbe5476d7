import { expect, test } from 'vitest'
import { annotationBytes } from './annotation.ts'
import { host, isLoopback } from './host.ts'
import { httpUrl } from './http-url.ts'
import { imageReference, isRepository } from './image-reference.ts'
import { canonicalQuantity, memoryBytes } from './quantity.ts'
import { redisAddress } from './redis-address.ts'
import { registryServer } from './registry-server.ts'

// Each of these was found by a change of the code that no other test noticed (npm run test:mutation).

test.each([
  ['::ffff:127.1.0.1', true],
  ['::0.0.0.1', true],
  ['::0.0.0.2', false],
  ['::0.0.1.0', false],
  ['::1:0:1', false],
  ['::5:1', false],
  ['app.localhost', true],
])('%s means the pod itself: %s', (text, expected) => {
  expect(isLoopback(text)).toBe(expected)
})

test.each([
  ['0000:0000:0000:0000:0000:ffff:255.255.255.255', 'ipv6'],
  ['1:2:3:4:5:6:7::', 'ipv6'],
  ['a.', 'name'],
  ['a..', undefined],
  ['1.22', undefined],
  ['1.0x7f', undefined],
  ['1.0x', undefined],
])('the host %s is: %s', (text, kind) => {
  expect(host(text)?.kind).toBe(kind)
})

test.each(['http://a"b@svc/', 'http://svc/%2', 'http://svc/%2z'])('%s is no URL', (text) => {
  expect(httpUrl(text)).toBeNull()
})

test.each(['a\nb', 'a:-bad', 'a:v1\n'])('%j is no image', (text) => {
  expect(imageReference(text)).toBeNull()
})

test('a repository may be as long as its host and its path together', () => {
  const domain = `${'a.'.repeat(127)}a`
  expect(isRepository(`${domain}/${'b'.repeat(255)}`)).toBe(true)
  expect(isRepository(`${domain}/${'b'.repeat(256)}`)).toBe(false)
})

test('64 hex digits are an id, 65 a name', () => {
  expect(isRepository('a'.repeat(64))).toBe(false)
  expect(isRepository('a'.repeat(65))).toBe(true)
})

test('a thousand and twenty-four bytes are the first to get a binary suffix', () => {
  expect(canonicalQuantity('1Ki')).toBe('1Ki')
  expect(canonicalQuantity('0.5Ki')).toBe('512')
})

test('parts of a byte count as a byte above zero alone', () => {
  expect(memoryBytes('1500m')).toBe(2n)
  expect(memoryBytes('-1500m')).toBe(-1n)
})

test('a password may be a colon', () => {
  expect(redisAddress('redis://u::@cache')?.hasPassword).toBe(true)
  expect(redisAddress('redis://u:@cache')?.hasPassword).toBe(false)
})

test.each(['[redis', 'redis]', ']'])('%s is no server', (text) => {
  expect(registryServer(text)).toBeNull()
})

test('a character outside the first plane counts four bytes', () => {
  expect(annotationBytes([{ key: '\u{10000}', value: '\uffff' }])).toBe(7)
})
