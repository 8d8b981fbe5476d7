import { readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { filesIn } from '../../src/cli/files-in.ts'
import { afterBuild } from './after-build.ts'

const texts = ['.css', '.html', '.js', '.json', '.md', '.svg', '.txt', '.yaml']

/** The bytes of a file as `.br` and `.gz`, at their smallest; null where that saves nothing. */
export function compressed(bytes: Buffer): { readonly br: Buffer | null; readonly gz: Buffer | null } {
  const br = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
  const gz = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION })
  // The tenth byte names the system that compressed; "unknown" on every system, so that all write the same.
  gz[9] = 255
  return { br: br.length < bytes.length ? br : null, gz: gz.length < bytes.length ? gz : null }
}

/** Puts `.br` and `.gz` beside every built text, for hosts that serve such files. */
export const precompress = (): Plugin =>
  afterBuild('precompress', (folder) => {
    for (const path of filesIn(folder).filter((name) => texts.includes(extname(name)))) {
      const file = join(folder, path)
      for (const [extension, bytes] of Object.entries(compressed(readFileSync(file)))) {
        if (bytes !== null) writeFileSync(`${file}.${extension}`, bytes)
      }
    }
  })
