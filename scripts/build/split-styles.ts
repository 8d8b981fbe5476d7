import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
import { chunksOf, firstChunks } from './chunk-links.ts'
import { named } from './named.ts'

/** Takes the styles of these chunks out of the bundle, in the order in which the chunks need them. */
function takeStyles(bundle: Rolldown.OutputBundle, chunks: Rolldown.OutputChunk[]): string {
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

// As the minifier writes it: rules in one block, none in another.
const printed = /@media print\{(?:[^{}]*\{[^{}]*\})*\}/g

const link = (fileName: string, attrs: HtmlTagDescriptor['attrs']): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { ...attrs, crossorigin: true, href: `./${fileName}` },
  injectTo: 'head',
})

/**
 * Two files of styles instead of one for each chunk: what the first paint needs, and what comes with the rest of the program
 * or is for paper.
 */
export function splitStyles(): Plugin {
  let links: HtmlTagDescriptor[] = []
  return {
    name: 'split-styles',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        // The deferred parts are displayed from the first paint on, though their program comes later.
        const first = firstChunks(bundle, 'deferred')
        // The page's own before those of its parts: that is how they were written.
        const inOrder = [...first].flatMap((name) => chunksOf(bundle).filter(({ fileName }) => fileName === name))
        const whole = takeStyles(bundle, inOrder)
        const others = takeStyles(bundle, chunksOf(bundle))
        // In a page of one file nothing comes later.
        const hasLater = others.trim() !== ''
        const print = hasLater ? (whole.match(printed) ?? []) : []
        const shown = named('assets/style.css', hasLater ? whole.replace(printed, '') : whole)
        const later = named('assets/later.css', print.join('') + others)
        this.emitFile({ type: 'asset', ...shown })
        if (hasLater) this.emitFile({ type: 'asset', ...later })
        links = [
          link(shown.fileName, { rel: 'stylesheet' }),
          ...(hasLater ? [link(later.fileName, { rel: 'later', 'data-styles': true })] : []),
        ]
      },
    },
    transformIndexHtml: () => links,
  }
}
