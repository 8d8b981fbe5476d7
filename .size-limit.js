import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

const dist = 'dist'
const built = (path) => readFileSync(join(dist, path), 'utf8')

/** What a built chunk imports at once, as paths in dist/; `import(…)` is not at once. */
function imported(chunk) {
  const specifiers = built(chunk).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)
  return [...specifiers].map(([, path]) => posix.join(posix.dirname(chunk), path))
}

/** The files that the page names for now, and all that those import in turn: what a first visit waits for. */
function firstLoad() {
  const named = built('index.html').matchAll(
    /<(?:script|link)\b(?! rel="later")[^>]*\b(?:src|href)="\.\/([^"]+\.(?:js|css))"/g,
  )
  const files = new Set([...named].map(([, path]) => path))
  for (const file of files) if (file.endsWith('.js')) imported(file).forEach((path) => files.add(path))
  return [...files]
}

const assets = readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`)
const now = firstLoad()
const scripts = now.filter((path) => path.endsWith('.js'))
const styles = now.filter((path) => path.endsWith('.css'))
const later = assets.filter((path) => path.endsWith('.js') && !now.includes(path))

/** `assets/bundle-D5WCyFo6.js` -> `bundle`. */
const chunkName = (path) => path.replace(/^assets\/(.*)-[\w-]{8}\.js$/, '$1')

// The page asks for its language as soon as it knows which: one of these belongs to each first load.
const languages = later.filter((path) => ['en', 'ko'].includes(chunkName(path)))
if (languages.length !== 2) throw new Error(`no chunk of its own for each language: ${later.join(' ')}`)

const budget = (name, files, limit) => ({
  name,
  path: files.map((path) => join(dist, path)),
  limit,
  gzip: true,
})

// Loaded on a press or when idle. The zip library is as large as it is; the chart's files are in the bundle; the import
// brings js-yaml and reads seventeen kinds of file.
const budgets = { bundle: '24 kB', 'jszip.min': '30 kB', 'import-dialog': '30 kB' }

export default [
  ...languages.map((path) => budget(`scripts of the first load in ${chunkName(path)}`, [...scripts, path], '115 kB')),
  // Scripts with the page's texts, styles, and the page with the texts of both languages.
  ...languages.map((path) =>
    budget(`first load in ${chunkName(path)}`, ['index.html', ...styles, ...scripts, path], '130 kB'),
  ),
  ...later.map((path) => budget(chunkName(path), [path], budgets[chunkName(path)] ?? '15 kB')),
]
