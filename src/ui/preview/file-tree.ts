/** `manifests/40-deployment.yaml` -> `40-deployment.yaml`. */
export const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1)

export interface Folder {
  /** With all that is above it: `chart/realtime-svg/`. Empty: the top of the zip. */
  readonly path: string
  /** Whole paths. */
  readonly files: readonly string[]
}

const topOf = (path: string) => path.slice(0, path.indexOf('/') + 1)

/** The folder that all of these are in: `chart/realtime-svg/` of `chart/realtime-svg/Chart.yaml` and `chart/realtime-svg/templates/a`. */
function shared(paths: readonly string[]): string {
  const [first = '', last = ''] = [paths[0], paths.at(-1)]
  let end = 0
  while (end < first.length && first[end] === last[end]) end += 1
  return first.slice(0, first.slice(0, end).lastIndexOf('/') + 1)
}

/** Sorted paths as the folders at the top, then what lies beside them. A path that ends with / is a folder of unknown files. */
export function foldersOf(paths: readonly string[]): readonly Folder[] {
  const tops = [...new Set(paths.map(topOf))].filter((top) => top !== '')
  return [...tops, ''].map((top) => {
    const inside = paths.filter((path) => topOf(path) === top)
    return { path: top === '' ? '' : shared(inside), files: inside.filter((path) => !path.endsWith('/')) }
  })
}
