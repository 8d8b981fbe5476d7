// Every host that runs the core has it, though the language itself does not say so.
declare const TextEncoder: new () => { encode: (text: string) => Uint8Array }

const upTo311 = Array.from({ length: 310 }, (_, index) => index + 2)
/** The first 64. */
const primes = upTo311.filter((number, index) => upTo311.slice(0, index).every((less) => number % less !== 0))

// What stands before the point is beyond 32 bits.
const fractionBits = (root: number) => (root * 2 ** 32) | 0
const rounds = [...primes.keys()]
const roundConstants = primes.map((prime) => fractionBits(Math.cbrt(prime)))
const initialState = primes.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)))

const rotated = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** The text in UTF-8, a single 1 bit, zeros, and its length in bits as the last eight bytes of whole blocks of 64. */
function padded(text: string): DataView {
  const bytes = new TextEncoder().encode(text)
  const blocks = new Uint8Array(((bytes.length + 72) >> 6) << 6)
  blocks.set(bytes)
  blocks[bytes.length] = 0x80
  const view = new DataView(blocks.buffer)
  view.setBigUint64(blocks.length - 8, BigInt(bytes.length) * 8n)
  return view
}

/** What word `at` is, from those before it. */
function following(words: Int32Array, at: number): number {
  const [early, late] = [words[at - 15]!, words[at - 2]!]
  const mixedEarly = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3)
  const mixedLate = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10)
  return words[at - 16]! + mixedEarly + words[at - 7]! + mixedLate
}

/** The 16 words of a block and the 48 that follow from them. */
function schedule(view: DataView, block: number, words: Int32Array) {
  for (const at of rounds) words[at] = at < 16 ? view.getInt32(block + 4 * at) : following(words, at)
}

function compress(state: Int32Array, words: Int32Array) {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (const at of rounds) {
    const chosen = (e & f) ^ (~e & g)
    const added = h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + chosen + roundConstants[at]! + words[at]!
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const mixed = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + majority
    h = g
    g = f
    f = e
    e = (d + added) | 0
    d = c
    c = b
    b = a
    a = (added + mixed) | 0
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, i) => (state[i]! += word))
}

/**
 * `abc` -> `ba7816bf…`: what `sha256sum` says of the text in UTF-8 (FIPS 180-4). The browser's own waits for a promise,
 * and the configuration's checksum stands in a manifest that follows each key at once.
 */
export function sha256(text: string): string {
  const view = padded(text)
  const state = Int32Array.from(initialState)
  const words = new Int32Array(64)
  for (let block = 0; block < view.byteLength; block += 64) {
    schedule(view, block, words)
    compress(state, words)
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}
