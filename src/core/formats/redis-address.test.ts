import { expect, test } from 'vitest'
import { longestMilliseconds, processorTime } from '../../../tools/fuzz/fuzz-run.ts'
import { redisAddress } from './redis-address.ts'

const plain = { port: null, tls: false, hasPassword: false, username: '', database: 0 }

test.each([
  ['redis://cache', { ...plain, host: 'cache' }],
  ['redis://cache.example.com:6380', { ...plain, host: 'cache.example.com', port: 6380 }],
  ['REDISS://10.0.0.5/', { ...plain, host: '10.0.0.5', tls: true }],
  ['redis://cache:6379/3?timeout=5#x', { ...plain, host: 'cache', port: 6379, database: 3 }],
  ['redis://[2001:db8::5]:6380', { ...plain, host: '2001:db8::5', port: 6380 }],
  ['redis://:secret@cache', { ...plain, host: 'cache', hasPassword: true }],
  ['redis://default:secret@cache', { ...plain, host: 'cache', hasPassword: true }],
  ['redis://app:secret@cache', { ...plain, host: 'cache', hasPassword: true, username: 'app' }],
  ['redis://app@cache', { ...plain, host: 'cache', username: 'app' }],
  ['redis://a%40b:secret@cache', { ...plain, host: 'cache', hasPassword: true, username: 'a@b' }],
  ['redis://:p@ss/w:rd#?@cache:1', { ...plain, host: 'cache', port: 1, hasPassword: true }],
  ['redis://:@cache', { ...plain, host: 'cache' }],
  ['valkey://cache', { ...plain, host: 'cache' }],
  ['valkeys://cache', { ...plain, host: 'cache', tls: true }],
  ['redis+ssl://:secret@cache', { ...plain, host: 'cache', tls: true, hasPassword: true }],
  ['Redis+TLS://cache', { ...plain, host: 'cache', tls: true }],
  ['redis+tcp://cache', null],
  ['cache:6380', { ...plain, host: 'cache', port: 6380, tls: null }],
  ['[::1]:6380', { ...plain, host: '::1', port: 6380, tls: null }],
  ['cache', { ...plain, host: 'cache', tls: null }],
])('%s', (text, address) => {
  expect(redisAddress(text)).toEqual(address)
})

test.each([
  '',
  'redis://',
  'redis://:secret@',
  'http://cache',
  'redis://ca che',
  'redis://cache:0',
  'redis://cache:65536',
  'redis://cache:',
  'redis://cache/zero',
  'redis://2001:db8::5',
  'redis://[cache]',
  ':secret@cache',
])('%j is no address', (text) => {
  expect(redisAddress(text)).toBeNull()
})

test('a long text that is none is refused at once', () => {
  const spent = processorTime(() => {
    expect(redisAddress(`redis://${'@:'.repeat(100_000)}`)).toBeNull()
    expect(redisAddress(`redis://${'[a'.repeat(100_000)}`)).toBeNull()
  })
  expect(spent).toBeLessThan(longestMilliseconds)
})
