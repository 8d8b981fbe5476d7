import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

const dist = 'dist'
const built = (path) => readFileSync(join(dist, path), 'utf8')

/** What a built chunk imports at once, as paths in dist/; `import(…)` is not at once. */
function imported(chunk) {
  const specifiers = built(chunk).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)
  return [...specifiers].map(([, path]) => posix.join(posix.dirname(chunk), path))
}

/** The files that the page names, and all that those import in turn: what a first visit waits for. */
function firstLoad() {
  const named = built('index.html').matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)
  const files = new Set([...named].map(([, path]) => path))
  for (const file of files) if (file.endsWith('.js')) imported(file).forEach((path) => files.add(path))
  return [...files]
}

const now = firstLoad()
const scripts = now.filter((path) => path.endsWith('.js'))
const styles = now.filter((path) => path.endsWith('.css'))
const later = readdirSync(join(dist, 'assets'))
  .map((name) => `assets/${name}`)
  .filter((path) => path.endsWith('.js') && !now.includes(path))

const budget = (name, files, limit) => ({
  name,
  path: files.map((path) => join(dist, path)),
  limit,
  gzip: true,
})

export default [
  budget('scripts of the first load', scripts, '130 kB'),
  ...(styles.length > 0 ? [budget('styles of the first load', styles, '15 kB')] : []),
  // Loaded on a press or when idle; the zip library, the largest of them, has 29 kB.
  ...later.map((path) => budget(path.replace(/-[\w-]{8}\.js$/, ''), [path], '35 kB')),
]
