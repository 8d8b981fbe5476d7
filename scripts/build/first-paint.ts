import type { Plugin } from 'vite'
import { chunkLinks } from './chunk-links.ts'
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

/** Puts the finished page into the built `index.html`, so that it is read and typed into before any script has come. */
export function firstPaint(): Plugin {
  let root = ''
  let links: string[] = []
  return {
    name: 'first-paint',
    configResolved: (config) => void (root = config.root),
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        links = chunkLinks(bundle)
      },
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        // A script behind a style sheet waits for it, and the body for the script: nothing is laid out without its styles.
        const tags = [inline(inlineScripts.choose), ...links].map((tag) => `    ${tag}\n`)
        const chosen = html.replace('  </head>', (end) => `${tags.join('')}${end}`)
        return bundle ? withPage(chosen, root) : chosen
      },
    },
  }
}
