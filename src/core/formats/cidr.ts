import { addressBits, canonicalIpv6 } from './host.ts'

/** A range of addresses: `{ network: '10.0.0.0/8', bits: '00001010', hasHostBits: false }` of `10.0.0.0/8`. */
export interface Cidr {
  /** The same range without host bits, `10.0.0.0/8` of `10.0.0.5/8`. */
  readonly network: string
  /** The bits that all its addresses share. */
  readonly bits: string
  /** The address says more than the length covers: `10.0.0.5/8`. */
  readonly hasHostBits: boolean
}

const groupsOf = (bits: string, width: number): number[] =>
  Array.from({ length: bits.length / width }, (_, i) => parseInt(bits.slice(i * width, (i + 1) * width), 2))

function address(bits: string): string {
  if (bits.length === 32) return groupsOf(bits, 8).join('.')
  return canonicalIpv6(
    groupsOf(bits, 16)
      .map((group) => group.toString(16))
      .join(':'),
  )!
}

// Also in the chart: realtime-svg.isCidr.
/**
 * An address and the length of its prefix: `10.0.0.0/8`, `2001:db8::/32`; null for all else, also for an IPv4 address inside
 * an IPv6 one, which newer API servers refuse (kubernetes apimachinery validation/ip.go IsValidCIDR).
 */
export function cidr(text: string): Cidr | null {
  const [, written = '', length = ''] = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text) ?? []
  const all = written.includes(':') && written.includes('.') ? null : addressBits(written)
  if (all === null || Number(length) > all.length) return null
  const bits = all.slice(0, Number(length))
  return {
    network: `${address(bits.padEnd(all.length, '0'))}/${length}`,
    bits,
    hasHostBits: all.slice(bits.length).includes('1'),
  }
}

/** Whether an address is in a range; true where it is no address or the other is no clear range, about which other rules speak. */
export function isInside(text: string, range: string): boolean {
  const [bits, outer] = [addressBits(text), cidr(range)]
  if (bits === null || outer === null || outer.hasHostBits) return true
  const isSameFamily = (bits.length === 32) === !range.includes(':')
  return isSameFamily && bits.startsWith(outer.bits)
}
