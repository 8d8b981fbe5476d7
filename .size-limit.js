import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

const dist = 'dist'
const built = (path) => readFileSync(join(dist, path), 'utf8')

/** What a built chunk imports at once, as paths in dist/; `import(…)` is not at once. */
function imported(chunk) {
  const specifiers = built(chunk).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)
  return [...specifiers].map(([, path]) => posix.join(posix.dirname(chunk), path))
}

/** Files with all that their scripts import in turn. */
function withImports(paths) {
  const files = new Set(paths)
  for (const file of files) if (file.endsWith('.js')) imported(file).forEach((path) => files.add(path))
  return [...files]
}

/** The files that the page names for now, and all that those import: what a first visit waits for. */
function firstLoad() {
  const named = built('index.html').matchAll(
    /<(?:script|link)\b(?! rel="later")[^>]*\b(?:src|href)="\.\/([^"]+\.(?:js|css))"/g,
  )
  return withImports([...named].map(([, path]) => path))
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

const firstScripts = (language) => withImports([...scripts, language])

// The chunks of scripts/build/chunks.ts that come later, each with some room. The rules are in `deferred`; the zip library
// is as large as it is; the chart's files are in the bundle; the import brings js-yaml and reads seventeen kinds of file.
const budgets = {
  deferred: '39 kB',
  memory: '13 kB',
  'texts-en': '29 kB',
  'texts-ko': '32 kB',
  tabs: '30 kB',
  dialogs: '22 kB',
  import: '36 kB',
  bundle: '32 kB',
  jszip: '30 kB',
}

/** A chunk that is in no row has no limit, so there must be none. */
function budgetOf(path) {
  const limit = budgets[chunkName(path)]
  if (limit === undefined) throw new Error(`${path} has no limit in .size-limit.js`)
  return budget(chunkName(path), [path], limit)
}

export default [
  ...languages.map((path) => budget(`scripts of the first load in ${chunkName(path)}`, firstScripts(path), '115 kB')),
  // Scripts with the page's texts, styles, and the page with the texts of both languages.
  ...languages.map((path) =>
    budget(`first load in ${chunkName(path)}`, ['index.html', ...styles, ...firstScripts(path)], '130 kB'),
  ),
  ...later.filter((path) => !languages.includes(path)).map(budgetOf),
]
