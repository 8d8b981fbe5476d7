import type { JSZipObject, JSZipStreamHelper } from 'jszip'
import { type Refusal, refusal } from '../core/refusal.ts'

const largestFile = 5 * 1024 * 1024
const largestText = 1024 * 1024
const CONFIG = /^[^/]+\/deployment-config\.json$/

// Part of JSZip's interface (documentation/api_zipobject/internal_stream.md) that its types leave out.
type Streamed = JSZipObject & { internalStream?: (type: 'string') => JSZipStreamHelper<string> }

interface FileText {
  readonly ok: true
  readonly text: string
}

const isUnsafe = (name: string) => name.startsWith('/') || name.includes('\\') || name.split('/').includes('..')

const startsLikeZip = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b

/** Null as soon as it is more than a configuration can be: what a zip says of its sizes need not be true. */
const boundedText = (entry: Streamed) =>
  new Promise<string | null>((resolve, reject) => {
    const parts: string[] = []
    let length = 0
    const stream = entry.internalStream!('string')
    stream.on('data', (part) => {
      parts.push(part)
      length += part.length
      if (length <= largestText) return
      stream.pause()
      resolve(null)
    })
    stream.on('error', reject)
    stream.on('end', () => resolve(parts.join('')))
    stream.resume()
  })

/** An earlier bundle: its deployment-config.json says all that the other files were made of. */
async function readBundle(bytes: ArrayBuffer): Promise<FileText | Refusal> {
  const { default: JSZip } = await import('jszip')
  const zip = await JSZip.loadAsync(bytes)
  const entries = Object.values(zip.files)
  const unsafe = entries.find(({ name, unsafeOriginalName }) => isUnsafe(name) || isUnsafe(unsafeOriginalName ?? ''))
  if (unsafe) return refusal('unsafe-name', { path: unsafe.unsafeOriginalName ?? unsafe.name })
  const config = entries.find(({ name }) => CONFIG.test(name))
  if (!config) return refusal('not-a-bundle')
  const text = await boundedText(config)
  return text === null ? refusal('too-large') : { ok: true, text }
}

/** The text of a file that a person chose or dropped; of a bundle's zip, its configuration. Total: any file ends in one answer. */
export async function readFile(file: Blob): Promise<FileText | Refusal> {
  if (file.size > largestFile) return refusal('too-large')
  const bytes = await file.arrayBuffer()
  const isZip = startsLikeZip(new Uint8Array(bytes))
  try {
    if (isZip) return await readBundle(bytes)
    if (file.size > largestText) return refusal('too-large')
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return refusal(isZip ? 'damaged-file' : 'not-text')
  }
}
