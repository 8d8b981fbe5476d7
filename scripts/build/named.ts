import { createHash } from 'node:crypto'

/** `assets/later.js` -> `assets/later-1a2b3c4d.js`: a file that may be kept for ever, for another text has another name. */
export function named(path: string, source: string): { readonly fileName: string; readonly source: string } {
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8)
  return { fileName: path.replace(/(?=\.\w+$)/, `-${hash}`), source }
}
