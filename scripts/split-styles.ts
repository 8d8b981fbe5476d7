import type { Plugin, Rolldown } from 'vite'
import { firstChunks } from './chunk-links.ts'
import { named } from './named.ts'

// What the page shows from its first paint on, though its program comes later.
const afterwards = /\/ui\/afterwards-parts\.ts$/

/** Takes the styles of these chunks out of the bundle, in the order in which the chunks need them. */
function takeStyles(bundle: Rolldown.OutputBundle, parts: Rolldown.OutputBundle[string][]): string {
  const chunks = parts.filter((part) => part.type === 'chunk')
  const names = new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))
  // Or Vite would have each chunk wait for its own.
  chunks.forEach(({ viteMetadata }) => viteMetadata?.importedCss.clear())
  const styles = [...names].map((name) => {
    const file = bundle[name]
    delete bundle[name]
    return file?.type === 'asset' ? String(file.source).trim() : ''
  })
  return `${styles.join('\n')}\n`
}

/** Two files of styles instead of one for each chunk: what the first paint needs, and what comes with the rest of the program. */
export function splitStyles(): Plugin {
  let links: string[] = []
  return {
    name: 'split-styles',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        // The page's own before those of its parts: that is how they were written.
        const first = [...firstChunks(bundle, afterwards)].flatMap((name) => bundle[name] ?? [])
        const shown = named('assets/style.css', takeStyles(bundle, first))
        const others = Object.values(bundle).sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
        const later = named('assets/later.css', takeStyles(bundle, others))
        const hasLater = later.source.trim() !== ''
        this.emitFile({ type: 'asset', ...shown })
        if (hasLater) this.emitFile({ type: 'asset', ...later })
        links = [
          `<link rel="stylesheet" crossorigin href="./${shown.fileName}">`,
          ...(hasLater ? [`<link rel="later" crossorigin href="./${later.fileName}" data-styles>`] : []),
        ]
      },
    },
    transformIndexHtml: (html) =>
      html.replace('  </head>', (end) => `${links.map((link) => `    ${link}\n`).join('')}${end}`),
  }
}
