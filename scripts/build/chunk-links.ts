import type { Rolldown } from 'vite'
import { languages } from '../../src/i18n/messages.ts'

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
  const entries = chunksOf(bundle).filter(({ isEntry }) => isEntry)
  const asked = chunksOf(bundle).filter(({ name }) => name === also)
  const names = [
    ...entries.flatMap(({ fileName, dynamicImports }) => [fileName, ...dynamicImports]),
    ...asked.map(({ fileName }) => fileName),
  ]
  return new Set(names.flatMap((name) => [...withImports(name, bundle)]))
}

/**
 * Links to the chunks that bring the page to life, fetched at once, and to the texts of each language: a script of the page
 * knows the language, and changes what that link is for. All other chunks come by `import(…)`, see src/ui/loading.
 */
export function chunkLinks(bundle: Rolldown.OutputBundle): string[] {
  const first = firstChunks(bundle)
  const fetched = chunksOf(bundle).filter(({ fileName, isEntry }) => first.has(fileName) && !isEntry)
  const texts = chunksOf(bundle).filter(({ name }) => languages.some((language) => language === name))
  return [
    // Only fetched: a module that is preloaded is compiled too, which takes the processor from the first paint.
    ...fetched.map(({ fileName }) => `<link rel="preload" as="script" crossorigin href="./${fileName}">`),
    ...texts.map(({ fileName, name }) => `<link rel="later" crossorigin href="./${fileName}" data-language="${name}">`),
  ]
}
