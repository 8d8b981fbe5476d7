import type { Plugin } from 'vite'

const helper = '\0vite/preload-helper.js'

/**
 * Takes out of the page what Vite wraps around each `import(…)` to fetch the chunk's styles and imports first: here all
 * styles are in one file, and the page's own links say what is fetched when (first-paint.ts).
 */
export const plainImports: Plugin = {
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === helper ? 'export const __vitePreload = (load) => load()' : undefined),
}
