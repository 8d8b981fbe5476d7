import type { Rolldown } from 'vite'
import { languages } from '../../src/i18n/messages.ts'
import { entry, placeOf } from './chunks.ts'

/** Sorted by name: the bundler finishes chunks in any order, and the same sources make the same page. */
export const chunksOf = (bundle: Rolldown.OutputBundle) =>
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

/** The chunks that bring the page to life; with a name that chunk of `chunks.ts` too. */
export function firstChunks(bundle: Rolldown.OutputBundle, also?: string): ReadonlySet<string> {
  const named = (wanted?: string) => chunksOf(bundle).filter(({ name }) => name === wanted)
  const names = [
    ...named(entry).flatMap(({ fileName, dynamicImports }) => [fileName, ...dynamicImports]),
    ...named(also).map(({ fileName }) => fileName),
  ]
  return new Set(names.flatMap((name) => [...withImports(name, bundle)]))
}

const link = (attributes: string, { fileName, name }: Rolldown.OutputChunk) => {
  const language = languages.some((each) => each === name) ? ` data-language="${name}"` : ''
  return `<link ${attributes} data-chunk${language} href="./${fileName}">`
}

/**
 * Links to all chunks but the entry. What brings the page to life is fetched at once; only fetched, because a module that is
 * preloaded is compiled too, which takes the processor from the first paint. For the others src/browser/fetch-ahead.ts changes
 * what the link is for, and for the texts of the page's language a script of the page, which knows it.
 */
export function chunkLinks(bundle: Rolldown.OutputBundle): string[] {
  const first = firstChunks(bundle)
  const isFirst = ({ fileName }: Rolldown.OutputChunk) => first.has(fileName)
  const chunks = chunksOf(bundle)
    .filter(({ name }) => name !== entry)
    .sort((a, b) => placeOf(a.name) - placeOf(b.name))
  return [
    ...chunks.filter(isFirst).map((chunk) => link('rel="preload" as="script" crossorigin', chunk)),
    ...chunks.filter((chunk) => !isFirst(chunk)).map((chunk) => link('rel="later"', chunk)),
  ]
}
