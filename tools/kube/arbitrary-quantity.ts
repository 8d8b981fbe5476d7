import fc from 'fast-check'
import { quantity } from '../../src/core/formats/quantity.ts'

const between = (least: string, most: string) => (text: string) => {
  const value = quantity(text)
  return value !== null && value >= quantity(least)! && value <= quantity(most)!
}

const cpuTexts = [
  '100m',
  '0.1',
  '.1',
  '1',
  '1.',
  '1.5',
  '0.25',
  '100000u',
  '100000000n',
  '1e0',
  '1E-1',
  '2k',
  '1e+3',
  '00200m',
  '100k',
]
const memoryTexts = [
  ...[
    '128Mi',
    '134217728',
    '0.125Gi',
    '.5Gi',
    '131072Ki',
    '134217728000m',
    '134217.728k',
    '135M',
    '1e9',
    '1.5E+9',
    '1Gi',
    '1.1Gi',
  ],
  ...[
    '0.1Ti',
    '255.999Mi',
    '256Mi',
    '300.0000001Mi',
    '1Pi',
    '0.0005P',
    '0.0001E',
    '0000512Mi',
    '2147483648',
    '179.3e6',
    '1.33333333333Gi',
  ],
]

const numbered = (suffixes: readonly string[], most: number) =>
  fc
    .record({ whole: fc.nat(most), tenths: fc.option(fc.nat(999_999)), suffix: fc.constantFrom(...suffixes) })
    .map(({ whole, tenths, suffix }) => `${whole}${tenths === null ? '' : `.${tenths}`}${suffix}`)

/** An amount that the contract lets through. */
export const amount = {
  cpu: fc.oneof(
    fc.constantFrom(...cpuTexts),
    numbered(['m', '', 'u', 'n', 'e-1'], 2000).filter(between('100m', '100k')),
  ),
  memory: fc.oneof(
    fc.constantFrom(...memoryTexts),
    numbered(['Mi', 'Gi', 'M', 'G', 'Ki', 'k', 'Ti', 'e6', ''], 9_000_000).filter(between('128Mi', '1Pi')),
  ),
}

/** A request, and a limit that is not below it or empty. */
const pair = (unit: 'cpu' | 'memory') =>
  fc
    .tuple(amount[unit], fc.option(amount[unit], { nil: '' }))
    .map(([a, b]) => (b !== '' && quantity(b)! < quantity(a)! ? { request: b, limit: a } : { request: a, limit: b }))

/** Requests and limits of a container, every limit at or above its request. */
export const resources = fc.record({ cpu: pair('cpu'), memory: pair('memory') }).map(({ cpu, memory }) => ({
  requests: { cpu: cpu.request, memory: memory.request },
  limits: { cpu: cpu.limit, memory: memory.limit },
}))
