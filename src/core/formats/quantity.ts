// Kubernetes' amounts, as apimachinery pkg/api/resource/quantity.go reads and prints them:
//   quantity ::= sign? digits* ('.' digits*)? suffix
//   suffix   ::= Ki … Ei | n u m '' k M G T P E | ('e' | 'E') sign? digits
const QUANTITY = /^([+-]?)(\d*)(?:\.(\d*))?([numkMGTPE]?|[KMGTPE]i|[eE][+-]?\d+)$/

const DECIMAL = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E']
const BINARY = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei']
const NANO = 10n ** 9n
const BINARY_MAXIMUM = (2n ** 63n - 1n) * NANO

// Beyond these powers of ten a machine has no such amount; without an end "1e999999999" would fill the memory.
const GREATEST_POWER = 400

interface Amount {
  readonly nano: bigint
  /** Written with Ki … Ei, and printed so again. */
  readonly isBinary: boolean
}

/** The power of ten of a suffix that is not Ki … Ei. */
function powerOfTen(suffix: string): number {
  const place = DECIMAL.indexOf(suffix)
  return place >= 0 ? place * 3 - 9 : Number(suffix.slice(1))
}

/** digits × 10^power, away from zero to the next whole number. */
function scaled(digits: bigint, power: number): bigint {
  if (power >= 0) return digits * 10n ** BigInt(Math.min(power, GREATEST_POWER))
  const divisor = 10n ** BigInt(Math.min(-power, digits.toString().length))
  return (digits + divisor - 1n) / divisor
}

function amount(text: string): Amount | null {
  const parts = QUANTITY.exec(text)
  if (parts === null || text === '') return null
  const [, sign, whole = '', fraction = '', suffix = ''] = parts
  const isBinary = suffix.endsWith('i')
  const digits = BigInt(`0${whole}${fraction}`)
  const tens = 9 - fraction.length
  const exact = isBinary
    ? scaled(digits * 1024n ** BigInt(BINARY.indexOf(suffix)), tens)
    : scaled(digits, tens + powerOfTen(suffix))
  const nano = isBinary && exact > BINARY_MAXIMUM ? BINARY_MAXIMUM : exact
  return { nano: sign === '-' ? -nano : nano, isBinary }
}

// Also in the chart: realtime-svg.amount.
/**
 * The amount in nano units, exact ("100m" -> 100_000_000n); null when Kubernetes refuses the text. As there, what is finer
 * than nano is rounded away from zero, more than 2^63-1 with Ki … Ei is 2^63-1, and "." and "m" are 0.
 */
export const quantity = (text: string): bigint | null => amount(text)?.nano ?? null

/** The largest power of `base` that leaves a whole number; `value` is not 0. */
function reduced(value: bigint, base: bigint): { number: bigint; step: number } {
  let number = value
  let step = 0
  while (step < GREATEST_POWER && number % base === 0n) {
    number /= base
    step += 1
  }
  return { number, step }
}

/**
 * As Kubernetes prints it: "0.5" -> "500m", "1024Mi" -> "1Gi"; null when it is no quantity. Only an exponent is put into a
 * suffix ("1e3" -> "1k"), where Kubernetes keeps it.
 */
export function canonicalQuantity(text: string): string | null {
  const parsed = amount(text)
  if (parsed === null) return null
  const { nano, isBinary } = parsed
  if (nano === 0n) return '0'
  if (isBinary && nano % NANO === 0n && nano / NANO / 1024n !== 0n) {
    const { number, step } = reduced(nano / NANO, 1024n)
    return `${number}${BINARY[step]}`
  }
  const { number, step } = reduced(nano, 1000n)
  return `${number}${DECIMAL[step] ?? `e${step * 3 - 9}`}`
}

/** "1500m" -> 1.5, for words; rules compare `quantity`. */
export function cpuCores(text: string): number | null {
  const nano = quantity(text)
  return nano === null ? null : Number(nano) / Number(NANO)
}

/** "1.5Gi" -> 1_610_612_736n; a part of a byte counts as a byte. */
export function memoryBytes(text: string): bigint | null {
  const nano = quantity(text)
  if (nano === null) return null
  return nano > 0n ? (nano + NANO - 1n) / NANO : nano / NANO
}

const MEBIBYTE = 1_048_576n

// Also in the chart: realtime-svg.redisMaxMemory.
/** Three quarters of a memory limit: "256Mi" -> 192. Redis needs the rest itself and is killed above it (measured). */
export function redisMaxMemoryMebibytes(limit: string): number | null {
  const bytes = memoryBytes(limit)
  return bytes === null ? null : Number((bytes * 3n) / 4n / MEBIBYTE)
}
