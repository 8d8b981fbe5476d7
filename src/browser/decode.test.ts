import { expect, test } from 'vitest'
import { decoded } from './decode.ts'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'))
const text = '# \uD55C\uAE00\nreplicas: 3\n'
const utf16be = (from: string) => Uint8Array.from(Buffer.from(from, 'utf16le').swap16())

test.each([
  ['UTF-8', 'UTF-8', Uint8Array.from(Buffer.from(text))],
  ['UTF-8 with its mark', 'UTF-8', Uint8Array.from(Buffer.from(`\ufeff${text}`))],
  ['UTF-16LE with its mark', 'UTF-16', Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))],
  ['UTF-16LE without', 'UTF-16', Uint8Array.from(Buffer.from(text, 'utf16le'))],
  ['UTF-16BE with its mark', 'UTF-16', utf16be(`\ufeff${text}`)],
  ['UTF-16BE without', 'UTF-16', utf16be(text)],
  // what Notepad of a Korean Windows calls ANSI
  ['CP949', 'EUC-KR', bytes('23 20 c7d1 b1db 0a 7265706c696361733a20330a')],
] as const)('%s', (_, encoding, given) => {
  expect(decoded(given)).toEqual({ text, encoding })
})

test('what is no text is null', () => {
  expect(decoded(bytes('89504e470d0a1a0a0000000d49484452'))).toBeNull()
  expect(decoded(bytes('fffe00'))).toBeNull()
  expect(decoded(bytes('ff80ff'))).toBeNull()
})
