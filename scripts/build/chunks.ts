import type { Rolldown } from 'vite'

const src = (path: string) => new RegExp(`/src/(?:${path})$`)

/** The chunk that the page itself names. */
export const entry = 'index'

/**
 * The script chunks of the built page, one for each moment at which a person waits, in the order of these moments. Each takes
 * its modules with all that they import, except what an earlier one has: a chunk only imports earlier ones. A new `import(…)`
 * makes no chunk of its own; what no other row takes is in `dialogs`.
 */
const chunks: readonly (readonly [name: string, modules: RegExp])[] = [
  // Decides when the others are wanted, so it must not come with them.
  [entry, src('main\\.tsx')],
  // Stays the same, and cached, from version to version of the page.
  ['react', /\/node_modules\/(?:react|react-dom|scheduler)\//],
  ['page', src('ui/shell/start\\.tsx')],
  ['en', src('i18n/en\\.ts')],
  ['ko', src('i18n/ko\\.ts')],
  ['deferred', src('ui/(?:loading/deferred-parts\\.ts|form/(?:form-sections|to-field)\\.tsx?)')],
  // Reads what comes from outside into a configuration: the work of last time, a link.
  ['memory', src('ui/memory/follow-work\\.ts')],
  // Without what is known of platforms, which only who names one reads, and what stands below the preview.
  ['texts-en', src('i18n/en/(?!platforms|consequences).*')],
  ['texts-ko', src('i18n/ko/(?!platforms|consequences).*')],
  ['tabs', src('ui/result/\\w+-tab\\.tsx|ui/preview/.*\\.tsx|i18n/\\w+/consequences\\.ts')],
  ['jszip', /\/node_modules\/jszip\//],
  ['import', src('ui/dialogs/import-dialog\\.tsx')],
  ['bundle', src('ui/result/bundle\\.ts')],
  ['dialogs', src('(?:ui|core|i18n|browser)/.*')],
]

/** For `build.rolldownOptions.output.codeSplitting` of Vite's configuration. */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = chunks.map(([name, test], index) => ({
  name,
  test,
  priority: chunks.length - index,
}))

/** The place of a chunk in the order in which a person comes to need it; behind all others that of an unknown name. */
export const placeOf = (name: string): number => {
  const place = chunks.findIndex(([each]) => each === name)
  return place < 0 ? chunks.length : place
}
