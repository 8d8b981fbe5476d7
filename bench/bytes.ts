import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** Bytes as built, and as a host sends them. */
export interface Size {
  readonly requests: number
  readonly raw: number
  readonly gzip: number
  readonly brotli: number
}

const kinds: Readonly<Record<string, string>> = { '.html': 'HTML', '.css': 'CSS', '.js': 'JS' }
const kindOf = (path: string) => kinds[path.endsWith('/') ? '.html' : extname(path)] ?? 'other'

function sizeOf(folder: string, path: string): Size {
  const bytes = readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path))
  return {
    requests: 1,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  }
}

const none: Size = { requests: 0, raw: 0, gzip: 0, brotli: 0 }
const plus = (a: Size, b: Size): Size => ({
  requests: a.requests + b.requests,
  raw: a.raw + b.raw,
  gzip: a.gzip + b.gzip,
  brotli: a.brotli + b.brotli,
})

/** The sizes of fetched files by kind, and of all of them together. */
export function sizes(folder: string, paths: readonly string[]): Record<string, Size> {
  const byKind: Record<string, Size> = {}
  for (const path of paths) {
    const size = sizeOf(folder, path)
    for (const kind of [kindOf(path), 'all']) byKind[kind] = plus(byKind[kind] ?? none, size)
  }
  return byKind
}
