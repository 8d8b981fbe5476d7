import { inlineScripts, policyHash } from './inline-scripts.ts'

const inlineHashes = Object.values(inlineScripts).map(policyHash)

const sources = (hashes: readonly string[]): string =>
  hashes.length > 0 ? hashes.map((hash) => `'${hash}'`).join(' ') : "'none'"

const directives = {
  'default-src': "'none'",
  'script-src': `'self' ${sources(inlineHashes)}`,
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'none'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
}

const text = (entries: Record<string, string>): string =>
  Object.entries(entries)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')

/** What the page may load, for its `<meta>`: itself, and nothing else. */
export const metaPolicy = text(directives)

/** The same as a header, which alone can say who may frame the page: nobody. */
export const headerPolicy = text({ ...directives, 'frame-ancestors': "'none'" })

/** For a page in one file, whose scripts and styles stand in it: these very bytes (`sha256-…`) and no others. */
export const singleFilePolicy = (scripts: readonly string[], styles: readonly string[]): string =>
  text({ ...directives, 'script-src': sources(scripts), 'style-src': sources(styles), 'img-src': 'data:' })
