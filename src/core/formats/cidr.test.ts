import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cidr, isInside } from './cidr.ts'

test.each([
  ['10.0.0.0/8', '10.0.0.0/8', false],
  ['10.0.0.5/8', '10.0.0.0/8', true],
  ['192.168.1.129/25', '192.168.1.128/25', true],
  ['192.168.1.7/32', '192.168.1.7/32', false],
  ['0.0.0.0/0', '0.0.0.0/0', false],
  ['2001:db8::/32', '2001:db8::/32', false],
  ['2001:DB8:0:0::5/64', '2001:db8::/64', true],
  ['fd00::1/128', 'fd00::1/128', false],
  ['::/0', '::/0', false],
])('%s is the range %s', (text, network, hasHostBits) => {
  expect(cidr(text)).toMatchObject({ network, hasHostBits })
})

test.each([
  ...['', '10.0.0.0', '10.0.0.0/', '/8', '10.0.0.0/33', '10.0.0.0/08', '10.0.0.0/-1', '10.0.0.0/8/8', '10.0.0/8'],
  ...['010.0.0.0/8', '256.0.0.0/8', '2001:db8::/129', '::ffff:10.0.0.0/104', 'fe80::1%eth0/64', 'cache.example/8'],
  ...['10.0.0.0/255.0.0.0', '10.0.0.0 /8', ' 10.0.0.0/8', '10.0.0.0/8\n', '[2001:db8::]/32', '1:2:3:4:5:6:7:8:9/64'],
])('%j is no range', (text) => {
  expect(cidr(text)).toBeNull()
})

test('any address and length make the range that ends where the length says', () => {
  const four = fc.ipV4().chain((ip) => fc.nat(32).map((length) => [ip, length] as const))
  const six = fc.ipV6().chain((ip) => fc.nat(128).map((length) => [ip, length] as const))
  fc.assert(
    fc.property(fc.oneof(four, six), ([ip, length]) => {
      const range = cidr(`${ip}/${length}`)
      fc.pre(!(ip.includes(':') && ip.includes('.')))
      expect(cidr(range!.network)).toEqual({ ...range, hasHostBits: false })
      expect(isInside(ip, range!.network)).toBe(true)
    }),
  )
})

test('an address is inside its own range alone, whatever the family', () => {
  expect(isInside('10.1.2.3', '10.0.0.0/8')).toBe(true)
  expect(isInside('11.1.2.3', '10.0.0.0/8')).toBe(false)
  expect(isInside('2001:db8::5', '2001:db8::/32')).toBe(true)
  expect(isInside('10.1.2.3', '::/0')).toBe(false)
  expect(isInside('fd00::1', '0.0.0.0/0')).toBe(false)
  expect(isInside('cache.example.org', '10.0.0.0/8')).toBe(true)
  expect(isInside('10.1.2.3', 'nothing')).toBe(true)
})
