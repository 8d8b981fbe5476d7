/** Text out of bytes, and the encoding that they were in. */
export interface Decoded {
  readonly text: string
  readonly encoding: 'UTF-8' | 'UTF-16' | 'EUC-KR'
}

/** UTF-16, as Windows PowerShell writes it with `>`: by its mark, else by the zeros of its Latin letters. */
function wide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (bytes.length < 4 || bytes.length % 2 === 1) return null
  const zeros = [0, 0]
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2]!++
  if (zeros[1]! * 4 > bytes.length) return 'utf-16le'
  return zeros[0]! * 4 > bytes.length ? 'utf-16be' : null
}

const CONTROL = /[\0-\x08\x0e-\x1f]/

/**
 * UTF-8, UTF-16, or what a Korean Windows calls ANSI (CP949, which TextDecoder knows as EUC-KR); null for what is no text. A
 * byte order mark is no part of it.
 */
export function decoded(bytes: Uint8Array<ArrayBuffer>): Decoded | null {
  const utf16 = wide(bytes)
  const encodings = utf16 === null ? (['utf-8', 'euc-kr'] as const) : ([utf16] as const)
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      if (encoding !== 'utf-8' && CONTROL.test(text)) return null
      return { text, encoding: encoding === 'utf-8' ? 'UTF-8' : encoding === 'euc-kr' ? 'EUC-KR' : 'UTF-16' }
    } catch {
      // the next encoding
    }
  }
  return null
}
