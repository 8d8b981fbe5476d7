import type { PreviewFile, PreviewLine } from '../session/preview-lines.ts'
import { isManifest, mainFile, type View } from '../shell/view.ts'
import { distance } from './distance.ts'

type Shown = Pick<View, 'file' | 'active'>

/** The current file while it is what is wanted, else the best one that is. */
function keepOr(files: readonly PreviewFile[], file: string, wanted: readonly PreviewFile[]): string {
  const isThere = files.some(({ path }) => path === file)
  if (wanted.some(({ path }) => path === file)) return file
  return wanted[0]?.path ?? (isThere ? file : mainFile)
}

/** Those that show the setting most directly, by the lines that count; none where it is in no line. */
function nearest(
  files: readonly PreviewFile[],
  setting: Shown['active'],
  counts: (line: PreviewLine) => boolean,
): readonly PreviewFile[] {
  const distances = files.map(({ lines }) => Math.min(...lines.filter(counts).map((line) => distance(line, setting))))
  const least = Math.min(...distances)
  return least === Infinity ? [] : files.filter((_, index) => distances[index] === least)
}

/** After an edit: the file shown by itself, or, when the edit is elsewhere, where it is. */
export function fileOfEdit(files: readonly PreviewFile[], { file, active }: Shown): string | null {
  if (file === null || !isManifest(file)) return file
  const edited = files.filter(({ isChanged }) => isChanged)
  const there = nearest(edited, active, ({ isChanged }) => isChanged)
  return keepOr(files, file, there.length > 0 ? there : edited)
}

/** After a field got the focus: the file shown by itself, or the one that shows the setting best. */
export function fileOfSetting(files: readonly PreviewFile[], { file, active }: Shown): string | null {
  if (file === null || !isManifest(file) || active === null) return file
  return keepOr(
    files,
    file,
    nearest(files, active, () => true),
  )
}
