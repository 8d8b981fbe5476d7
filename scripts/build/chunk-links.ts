import { basename } from 'node:path'
import type { Rolldown } from 'vite'
import { named } from './named.ts'

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

/** The chunks that bring the page to life; with `module` those too that come when it is asked for. */
export function firstChunks(bundle: Rolldown.OutputBundle, module?: RegExp): ReadonlySet<string> {
  const entries = chunksOf(bundle).filter(({ isEntry }) => isEntry)
  const asked = chunksOf(bundle).filter(({ facadeModuleId }) => module?.test(facadeModuleId ?? ''))
  const names = [
    ...entries.flatMap(({ fileName, dynamicImports }) => [fileName, ...dynamicImports]),
    ...asked.map(({ fileName }) => fileName),
  ]
  return new Set(names.flatMap((name) => [...withImports(name, bundle)]))
}

const languageOf = ({ facadeModuleId }: Rolldown.OutputChunk): string | undefined =>
  /\/i18n\/(\w+)\.ts$/.exec(facadeModuleId ?? '')?.[1]

/**
 * Links to all chunks: those that bring the page to life are fetched at once; the others when a script says so, by changing
 * what their link is for: the texts of one language at once, the rest when nothing else is to be done. The rest stands in
 * a list of its own: in the page those links would be a tenth of it.
 */
export function chunkLinks(bundle: Rolldown.OutputBundle, emit: (file: Rolldown.EmittedAsset) => void): string[] {
  const first = firstChunks(bundle)
  const fetched = chunksOf(bundle).filter(({ fileName, isEntry }) => first.has(fileName) && !isEntry)
  const later = chunksOf(bundle).filter(({ fileName, isEntry }) => !first.has(fileName) && !isEntry)
  const languages = later.filter((chunk) => languageOf(chunk) !== undefined)
  const rest = later.filter((chunk) => !languages.includes(chunk)).map(({ fileName }) => basename(fileName))
  const list = named('assets/later.js', `export default ${JSON.stringify(rest)}\n`)
  if (rest.length > 0) emit({ type: 'asset', ...list })
  return [
    // Only fetched: a module that is preloaded is compiled too, which takes the processor from the first paint.
    ...fetched.map(({ fileName }) => `<link rel="preload" as="script" crossorigin href="./${fileName}">`),
    ...languages.map(
      (chunk) => `<link rel="later" crossorigin href="./${chunk.fileName}" data-language="${languageOf(chunk)}">`,
    ),
    ...(rest.length > 0 ? [`<link rel="later" crossorigin href="./${list.fileName}" data-list>`] : []),
  ]
}
