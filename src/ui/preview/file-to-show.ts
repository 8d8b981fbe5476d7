import type { PreviewFile } from '../session/preview-lines.ts'
import { mainFile, type View } from '../view.ts'
import { showsSetting } from './code-file.tsx'

type Shown = Pick<View, 'file' | 'active'>

/** The current file while it is what is wanted, else the best one that is. */
function keepOr(files: readonly PreviewFile[], file: string, wanted: readonly PreviewFile[]): string {
  const isThere = files.some(({ path }) => path === file)
  if (wanted.some(({ path }) => path === file)) return file
  return wanted[0]?.path ?? (isThere ? file : mainFile)
}

/** After an edit: the file shown by itself, or, when the edit is elsewhere, where it is. */
export function fileOfEdit(files: readonly PreviewFile[], { file, active }: Shown): string | null {
  if (file === null) return null
  const edited = files.filter(({ isChanged }) => isChanged)
  const there = edited.filter(({ lines }) => lines.some((line) => line.isChanged && showsSetting(line, active)))
  return keepOr(files, file, there.length > 0 ? there : edited)
}

/** After a field got the focus: the file shown by itself, or one that shows the setting. */
export function fileOfSetting(files: readonly PreviewFile[], { file, active }: Shown): string | null {
  if (file === null || active === null) return file
  return keepOr(
    files,
    file,
    files.filter(({ lines }) => lines.some((line) => showsSetting(line, active))),
  )
}
