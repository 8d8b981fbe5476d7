import type { DeploymentConfig } from '../core/config/config.ts'
import { defaults } from '../core/config/defaults.ts'
import { isSame, savedConfig } from '../core/config/difference.ts'
import { type Refusal, refusal } from '../core/config/refusal.ts'
import { type ContentProblem, firstProblems, untrustedConfig } from '../core/config/untrusted-config.ts'
import { withoutLogins } from '../core/config/without-logins.ts'

// `#<format>.<data>`: 1 is deflated JSON, 0 plain JSON, both as base64url. A format once given out stays readable.
const DEFLATED = '1'
const PLAIN = '0'
const FRAGMENT = /^#?([01])\.([\w-]*)$/
const longestFragment = 100_000
const longestText = 256 * 1024

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))

const canCompress = () => typeof CompressionStream !== 'undefined' && typeof DecompressionStream !== 'undefined'

/** All that a stream gives, or null as soon as it is more than a configuration can be: a small link may inflate to anything. */
async function bounded(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > longestText) return reader.cancel().then(() => null)
    chunks.push(value)
  }
  const all = new Uint8Array(length)
  chunks.reduce((at, chunk) => (all.set(chunk, at), at + chunk.length), 0)
  return all
}

const through = (bytes: Uint8Array<ArrayBuffer>, transform: GenericTransformStream) =>
  bounded(new Blob([bytes]).stream().pipeThrough<Uint8Array>(transform))

/** The fragment of an address that holds what differs from the defaults, `#1.q1YqSk0uSixI…`; empty for the defaults. */
export async function encodeLink(config: DeploymentConfig): Promise<string> {
  if (isSame(config, defaults)) return ''
  const saved = withoutLogins(savedConfig(config))
  const bytes = new TextEncoder().encode(JSON.stringify(saved))
  const deflated = canCompress() ? await through(bytes, new CompressionStream('deflate-raw')) : null
  return deflated ? `#${DEFLATED}.${toBase64Url(deflated)}` : `#${PLAIN}.${toBase64Url(bytes)}`
}

/** What a link held, completed with defaults, and what of it could not be taken. */
export interface Linked {
  readonly ok: true
  readonly config: DeploymentConfig
  readonly problems: readonly ContentProblem[]
}

async function textOf(format: string, data: string): Promise<string | null> {
  const bytes = fromBase64Url(data)
  const plain = format === PLAIN ? bytes : await through(bytes, new DecompressionStream('deflate-raw'))
  return plain && new TextDecoder('utf-8', { fatal: true }).decode(plain)
}

/** Whether an address holds a configuration at all; other fragments lead to places in the page. */
export const isLink = (fragment: string): boolean => /^#?\d+\./.test(fragment)

/** The configuration of a link, old or new; total, whatever somebody put into the address. */
export async function decodeLink(fragment: string): Promise<Linked | Refusal> {
  if (!isLink(fragment)) return refusal('not-a-link')
  const [, format, data] = FRAGMENT.exec(fragment) ?? []
  if (format === undefined || data === undefined)
    return refusal(/^#?[01]\./.test(fragment) ? 'damaged-link' : 'unknown-version')
  if (fragment.length > longestFragment) return refusal('too-large')
  if (format === DEFLATED && !canCompress()) return refusal('unsupported')
  try {
    const text = await textOf(format, data)
    if (text === null) return refusal('too-large')
    const { config, problems } = untrustedConfig(JSON.parse(text) as unknown)
    return { ok: true, config, problems: firstProblems(problems) }
  } catch {
    return refusal('damaged-link')
  }
}
