import type { JSZipObject, JSZipStreamHelper } from 'jszip'
import { type Refusal, refusal } from '../core/config/refusal.ts'
import { type Decoded, decoded } from './decode.ts'

const largestFile = 5 * 1024 * 1024
const largestText = 1024 * 1024
// A bundle has fewer than a hundred.
const mostEntries = 1000
const CONFIG = /(?:^|\/)deployment-config\.json$/

// Part of JSZip's interface (documentation/api_zipobject/internal_stream.md) that its types leave out.
type Streamed = JSZipObject & { internalStream?: (type: 'uint8array') => JSZipStreamHelper<Uint8Array<ArrayBuffer>> }

interface FileText extends Decoded {
  readonly ok: true
}

// Windows PowerShell 5.1 packs with backslashes.
const slashed = (name: string) => name.replaceAll('\\', '/')
const isUnsafe = (name: string) => slashed(name).startsWith('/') || slashed(name).split('/').includes('..')

const startsLikeZip = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b

/** Whether a zip lists more files than a bundle can have (APPNOTE 4.3.12): reading tens of thousands takes seconds. */
function hasManyEntries(bytes: Uint8Array): boolean {
  let count = 0
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1))
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2 && ++count > mostEntries) return true
  return false
}

/** Null as soon as it is more than a configuration can be: what a zip says of its sizes need not be true. */
const boundedBytes = (entry: Streamed) =>
  new Promise<Blob | null>((resolve, reject) => {
    const parts: Uint8Array<ArrayBuffer>[] = []
    let length = 0
    const stream = entry.internalStream!('uint8array')
    stream.on('data', (part) => {
      length += part.length
      if (length <= largestText) parts.push(part)
      else {
        stream.pause()
        resolve(null)
      }
    })
    stream.on('error', reject)
    stream.on('end', () => resolve(new Blob(parts)))
    stream.resume()
  })

/** An earlier bundle: its deployment-config.json says all that the other files were made of. */
async function readBundle(bytes: Uint8Array<ArrayBuffer>): Promise<FileText | Refusal> {
  if (hasManyEntries(bytes)) return refusal('not-a-bundle')
  const { default: JSZip } = await import('jszip')
  const zip = await JSZip.loadAsync(bytes)
  const entries = Object.values(zip.files)
  const unsafe = entries.find(({ name, unsafeOriginalName }) => isUnsafe(name) || isUnsafe(unsafeOriginalName ?? ''))
  if (unsafe) return refusal('unsafe-name', { path: unsafe.unsafeOriginalName ?? unsafe.name })
  const configs = entries.filter(({ name }) => CONFIG.test(slashed(name)))
  const [config, another] = configs
  if (!config) return refusal('not-a-bundle')
  if (another) return refusal('several-bundles', { value: configs.map(({ name }) => name).join(', ') })
  const content = await boundedBytes(config)
  return content === null ? refusal('too-large') : { ok: true, text: await content.text(), encoding: 'UTF-8' }
}

/** The text of a file that a person chose or dropped; of a bundle's zip, its configuration. Total: any file ends in one answer. */
export async function readFile(file: Blob): Promise<FileText | Refusal> {
  if (file.size > largestFile) return refusal('too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const isZip = startsLikeZip(bytes)
  try {
    if (isZip) return await readBundle(bytes)
    if (file.size > largestText) return refusal('too-large')
    const text = decoded(bytes)
    return text === null ? refusal('not-text') : { ok: true, ...text }
  } catch {
    return refusal('damaged-file')
  }
}
