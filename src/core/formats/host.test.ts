import { expect, test } from 'vitest'
import { canonicalIpv6, host, hostForUrl, hostFromUrl, isLoopback } from './host.ts'

const names = [
  'redis',
  'my-cache.abc123.ng.0001.apn2.cache.amazonaws.com',
  'xn--9n2bp8q.kr',
  'REDIS.Example.com',
  'redis_host',
]
test.each([...names, 'redis.1', '1app', 'redis.example.com.', `${'a'.repeat(63)}.com`])('%s is a name', (text) => {
  expect(host(text)).toEqual({ kind: 'name' })
})

test.each(['10.0.0.5', '0.0.0.0', '255.255.255.255'])('%s is an IPv4 address', (text) => {
  expect(host(text)).toEqual({ kind: 'ipv4' })
})

// The shapes of RFC 4291, section 2.2.
test.each([
  '2001:db8::5',
  '::1',
  '::',
  'fe80::',
  '1:2:3:4:5:6:7:8',
  '::ffff:10.0.0.1',
  '1:2:3:4:5:6:10.0.0.1',
  '2001:DB8::A',
])('%s is an IPv6 address', (text) => {
  expect(host(text)).toEqual({ kind: 'ipv6' })
})

test.each(['999.1.1.1', '010.0.0.1', '0x7f.0.0.1', '2130706433', '1.2.3', '1.2.3.4.5', '0x', '127.1', '10.0.0.5.'])(
  '%s looks like an address and is none',
  (text) => {
    expect(host(text)).toBeNull()
  },
)

test.each([
  '1::2::3',
  '1:2:3:4:5:6:7',
  '1:2:3:4:5:6:7:8:9',
  '1:2:3:4:5:6:7::8',
  ':1',
  '1:',
  ':::',
  '12345::',
  'g::',
  'fe80::1%eth0',
])('%s is not quite an IPv6 address', (text) => {
  expect(host(text)).toBeNull()
})

test.each(['1.2.3.4::', '::10.0.0.256', '::1.2.3', '[2001:db8::5]', '[2001:db8::5]:6379', '10.0.0.5:6379'])(
  '%s mixes forms',
  (text) => {
    expect(host(text)).toBeNull()
  },
)

test.each([
  '',
  '.',
  '-host',
  'host-',
  'a..b',
  '.a',
  'a b',
  ' a',
  'a\n',
  'host\0',
  '*.example.com',
  '한글.kr',
  `${'a'.repeat(64)}.com`,
])('%j is malformed', (text) => {
  expect(host(text)).toBeNull()
})

test.each([
  'redis://redis.example.com',
  'host:6379',
  'host/0',
  'user@host',
  'host#x',
  'host?x',
  '$(X)',
  '`id`',
  '<script>',
  'host\\x',
])('%j is more than a host', (text) => {
  expect(host(text)).toBeNull()
})

test('a name has at most 253 characters', () => {
  const longest = `${'a.'.repeat(126)}a`
  expect(host(longest)).toEqual({ kind: 'name' })
  expect([`${longest}b`, 'a'.repeat(500_000), '1:'.repeat(200_000)].map(host)).toEqual([null, null, null])
})

test.each(['localhost', 'LOCALHOST', 'a.localhost', 'localhost.', '127.0.0.1', '127.9.9.9', '0.0.0.0'])(
  '%s is the pod itself',
  (text) => {
    expect(isLoopback(text)).toBe(true)
  },
)
test.each(['::1', '::', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1'])('%s is the pod itself, in IPv6', (text) => {
  expect(isLoopback(text)).toBe(true)
})

test.each([
  'redis',
  'localhost.example.com',
  'mylocalhost',
  '10.0.0.1',
  '0.0.0.1',
  '::2',
  '1::1',
  '2001:db8::5',
  '::ffff:10.0.0.1',
  '',
])('%j is somewhere else', (text) => {
  expect(isLoopback(text)).toBe(false)
})

test('a URL has IPv6 in brackets', () => {
  expect(['redis', '10.0.0.5', '2001:db8::5'].map(hostForUrl)).toEqual(['redis', '10.0.0.5', '[2001:db8::5]'])
})

test.each([
  ['redis', 'redis'],
  ['10.0.0.5', '10.0.0.5'],
  ['[2001:db8::5]', '2001:db8::5'],
  ['2001:db8::5', null],
  ['[redis]', null],
  ['[10.0.0.5]', null],
  ['a[::1]', null],
  ['[::1]a', null],
  ['', null],
])('%j in a URL is the host %s', (text, bare) => {
  expect(hostFromUrl(text)).toBe(bare)
})

// The examples of RFC 5952, and what an API server of Kubernetes 1.35 proposed.
test.each([
  ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
  ['2001:0db8::0001', '2001:db8::1'],
  ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
  ['2001:DB8::ABCD', '2001:db8::abcd'],
  ['2001:db8::0:1', '2001:db8::1'],
  ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
  ['de7a:62b::1a:c18f:6:253.3.252.124', 'de7a:62b:0:1a:c18f:6:fd03:fc7c'],
  ['::', '::'],
  ['1::', '1::'],
  ['0:0:0:0:0:0:0:1', '::1'],
  ['10.0.0.5', null],
  ['redis', null],
])('%s is written %s', (text, canonical) => {
  expect(canonicalIpv6(text)).toBe(canonical)
})
