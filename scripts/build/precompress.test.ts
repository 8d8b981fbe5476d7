import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressed } from './precompress.ts'

const text = Buffer.from('deployment configurator '.repeat(100))

test('both encodings unpack to the same bytes', () => {
  const { br, gz } = compressed(text)
  expect(brotliDecompressSync(br!)).toEqual(text)
  expect(gunzipSync(gz!)).toEqual(text)
})

test('a gzip tells neither when nor where it was made', () => {
  const { gz } = compressed(text)
  expect([...gz!.subarray(4, 8), gz![9]]).toEqual([0, 0, 0, 0, 255])
})

test('what would grow stays alone', () => {
  expect(compressed(Buffer.from('a'))).toEqual({ br: null, gz: null })
})
