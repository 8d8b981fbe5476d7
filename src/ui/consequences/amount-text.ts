import { canonicalQuantity } from '../../core/formats/quantity.ts'

const nano = 1_000_000_000n

/** A sum in nano units as Kubernetes writes it, exactly: `1200m`, `1280Mi`; memory that is no whole KiB as decimal. */
export function amountText(amount: bigint, unit: 'cpu' | 'memory'): string {
  const isBinary = unit === 'memory' && amount % (1024n * nano) === 0n
  return canonicalQuantity(isBinary ? `${amount / 1024n / nano}Ki` : `${amount}n`)!
}
