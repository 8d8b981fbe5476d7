import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalQuantity, cpuCores, memoryBytes, quantity, redisMaxMemoryMebibytes } from './quantity.ts'

const one = 1_000_000_000n
const seeded = { seed: 124, numRuns: 500 }

// The texts of apimachinery pkg/api/resource/quantity_test.go, with the values that it expects.
test.each<[string, bigint]>([
  ['0', 0n],
  ['0Ti', 0n],
  ['1n', 1n],
  ['1u', 1_000n],
  ['100m', one / 10n],
  ['.001', one / 1_000n],
  ['1.', one],
  ['1.G', 10n ** 9n * one],
  ['1Ki', 1024n * one],
  ['9Ei', (2n ** 63n - 1n) * one],
  ['9223372036854775807Ki', (2n ** 63n - 1n) * one],
  ['-16Ei', -(2n ** 63n - 1n) * one],
  ['12E', 12n * 10n ** 18n * one],
  ['9223372036854775808', 2n ** 63n * one],
  ['0.025Ti', 27_487_790_694_400_000_000n],
  ['1.1E-9', 2n],
  ['0.9n', 1n],
  ['-0.9n', -1n],
  ['0.00000012345', 124n],
  ['0.000000000001Ki', 2n],
  ['1E6', 10n ** 6n * one],
  ['1.3E+6', 1_300_000n * one],
  ['0.5e-2', 5_000_000n],
  ['+00100m', one / 10n],
  ['.', 0n],
  ['m', 0n],
  ['-', 0n],
])('reads %s as %d nano', (text, nano) => {
  expect(quantity(text)).toBe(nano)
})

test.each([
  '',
  ' 1',
  '1 ',
  '1\n',
  '1,5',
  '1.2.3',
  '100 m',
  '1i',
  '.5i',
  '-3.01i',
  '-3.01e-',
  '1e',
  '1e1.5',
  '--1',
  '5-',
])('refuses %j', (text) => {
  expect(quantity(text)).toBeNull()
})

test.each([
  '128MB',
  '128MiB',
  '128mi',
  '128K',
  '1Tib',
  '1Gi5',
  '1Ri',
  '1µ',
  '50%',
  '1_000Mi',
  '0x100',
  'NaN',
  'inf',
  '１２',
])('knows no unit like that of %j', (text) => {
  expect(quantity(text)).toBeNull()
})

// As `kubectl set resources --local` prints them; an exponent is ours to spell out.
test.each([
  ['0m', '0'],
  ['1500m', '1500m'],
  ['0.5', '500m'],
  ['1.5', '1500m'],
  ['00100m', '100m'],
  ['1000', '1k'],
  ['1024', '1024'],
  ['1024Mi', '1Gi'],
  ['1.5Gi', '1536Mi'],
  ['0.5Ki', '512'],
  ['0.9765625Ki', '1k'],
  ['1.0005Ki', '1024512m'],
  ['-2048Ki', '-2Mi'],
  ['16Ei', '9223372036854775807'],
  ['1e3', '1k'],
  ['1e-1', '100m'],
  ['1000E', '1e21'],
])('prints %s as %s', (text, canonical) => {
  expect(canonicalQuantity(text)).toBe(canonical)
})

test('prints nothing for what is no quantity', () => {
  expect(canonicalQuantity('128MB')).toBeNull()
})

const suffixes = fc.constantFrom(
  'n',
  'u',
  'm',
  '',
  'k',
  'M',
  'G',
  'T',
  'P',
  'E',
  'Ki',
  'Mi',
  'Gi',
  'Ti',
  'Pi',
  'e3',
  'E-4',
)
const digits = fc.stringMatching(/^[0-9]{1,12}$/)
const texts = fc
  .tuple(fc.constantFrom('', '-', '+'), digits, fc.option(digits, { nil: null }), suffixes)
  .map(([sign, whole, fraction, suffix]) => `${sign}${whole}${fraction === null ? '' : `.${fraction}`}${suffix}`)

test('the canonical form is the same amount, and its own canonical form', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const canonical = canonicalQuantity(text)!
      expect(quantity(canonical)).toBe(quantity(text))
      expect(canonicalQuantity(canonical)).toBe(canonical)
    }),
    seeded,
  )
})

test('one more of the same unit is more', () => {
  fc.assert(
    fc.property(fc.nat(8000), suffixes, (count, suffix) => {
      expect(quantity(`${count + 1}${suffix}`)!).toBeGreaterThan(quantity(`${count}${suffix}`)!)
    }),
    seeded,
  )
})

test('any text has an answer, and soon', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(['bigint', 'object']).toContain(typeof quantity(text))
    }),
    seeded,
  )
  expect(quantity('1e999999999')! > quantity('1E')!).toBe(true)
  expect(quantity('1e-999999999')).toBe(1n)
})

test('says cores and bytes', () => {
  expect([cpuCores('1500m'), cpuCores('2'), cpuCores('x')]).toEqual([1.5, 2, null])
  expect([memoryBytes('1.5Gi'), memoryBytes('512m'), memoryBytes('1MB')]).toEqual([1_610_612_736n, 1n, null])
})

// 180mb of 256Mi peaked at 193 MiB; 256mb was killed.
test.each([
  ['256Mi', 192],
  ['512M', 366],
  ['130Mi', 97],
  ['1Gi', 768],
  ['lots', null],
])('leaves Redis room: %s -> %s MiB', (limit, mebibytes) => {
  expect(redisMaxMemoryMebibytes(limit)).toBe(mebibytes)
})
