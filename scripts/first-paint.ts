import type { Plugin, Rolldown } from 'vite'
import { inlineScripts } from './inline-scripts.ts'
import { prerendered } from './prerender.ts'
import { translation } from './translation.ts'

const inline = (script: string) => `<script>${script}</script>`
const asData = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')
const asAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

const emptyRoot = '<div id="root"></div>'

/** The page with the default configuration in it, in English, and what translates it. */
async function withPage(html: string, root: string): Promise<string> {
  const [first, ...others] = await prerendered(root)
  if (first === undefined || !html.includes(emptyRoot)) throw new Error(`nothing to show, or no ${emptyRoot}`)
  const texts = others.map(
    ({ language, title, html: page }) =>
      `<script type="application/json" id="texts-${language}" data-title="${asAttribute(title)}">${asData(translation(first.html, page))}</script>`,
  )
  const body = [
    `<div id="root" lang="${first.language}">${first.html}</div>`,
    ...texts,
    inline(inlineScripts.translate),
  ]
  return html.replace(emptyRoot, () => body.join('\n    '))
}

// The bundler finishes chunks in any order; the same sources make the same page.
const chunksOf = (bundle: Rolldown.OutputBundle) =>
  Object.values(bundle)
    .filter((part) => part.type === 'chunk')
    .sort((a, b) => (a.fileName < b.fileName ? -1 : 1))

/** A chunk and all that it imports at once, by file name. */
function withImports(fileName: string, bundle: Rolldown.OutputBundle, found = new Set<string>()): Set<string> {
  const chunk = bundle[fileName]
  if (chunk?.type !== 'chunk' || found.has(fileName)) return found
  found.add(fileName)
  chunk.imports.forEach((name) => withImports(name, bundle, found))
  return found
}

/**
 * Links to all chunks: those that bring the page to life are fetched at once; the others when a script says so, by changing
 * what their link is for: the texts of one language at once, the rest when nothing else is to be done.
 */
function chunkLinks(bundle: Rolldown.OutputBundle): string[] {
  const entries = chunksOf(bundle).filter(({ isEntry }) => isEntry)
  const first = new Set(
    entries.flatMap(({ fileName, dynamicImports }) =>
      [fileName, ...dynamicImports].flatMap((name) => [...withImports(name, bundle)]),
    ),
  )
  entries.forEach(({ fileName }) => first.delete(fileName))
  const later = chunksOf(bundle).filter(({ fileName, isEntry }) => !isEntry && !first.has(fileName))
  return [
    // Only fetched: a module that is preloaded is compiled too, which takes the processor from the first paint.
    ...[...first].sort().map((name) => `<link rel="preload" as="script" crossorigin href="./${name}">`),
    ...later.map(({ fileName, facadeModuleId }) => {
      const language = /\/i18n\/(\w+)\.ts$/.exec(facadeModuleId ?? '')?.[1]
      return `<link rel="later" crossorigin href="./${fileName}"${language ? ` data-language="${language}"` : ''}>`
    }),
  ]
}

/** Puts the finished page into the built `index.html`, so that it is read and typed into before any script has come. */
export function firstPaint(): Plugin {
  let root = ''
  return {
    name: 'first-paint',
    configResolved: (config) => void (root = config.root),
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        // A script behind a style sheet waits for it, and the body for the script: nothing is laid out without its styles.
        const links = bundle ? chunkLinks(bundle) : []
        const tags = [inline(inlineScripts.choose), ...links].map((tag) => `    ${tag}\n`)
        const chosen = html.replace('  </head>', (end) => `${tags.join('')}${end}`)
        return bundle ? withPage(chosen, root) : chosen
      },
    },
  }
}
