import { memo } from 'react'
import type { PreviewFile } from '../session/preview-lines.ts'
import { useMessages, useSession, useView, useWorkbench } from '../shell/workbench.ts'
import css from './file-list.module.css'

/** `manifests/40-deployment.yaml` -> `40-deployment.yaml`. */
export const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** Rendered again only with its file: an edit leaves most of them alone. */
const FileEntry = memo(({ file, isShown }: { file: PreviewFile; isShown: boolean }) => {
  const { ui } = useMessages()
  const { view } = useWorkbench()
  return (
    <li>
      <button
        type="button"
        className={css.entry}
        aria-current={isShown || undefined}
        data-changed={file.isChanged || undefined}
        onClick={() => view.set({ file: file.path })}
      >
        {fileName(file.path)}
        {file.isChanged && <span className="said"> ({ui.changedNow})</span>}
      </button>
    </li>
  )
})
FileEntry.displayName = 'FileEntry'

/** Which manifest is shown: one, or all. A list where there is room, else a drop-down. */
export function FileList() {
  const { ui } = useMessages()
  const { view } = useWorkbench()
  const files = useSession((state) => state.files)
  const shown = useView(({ file }) => file)
  return (
    <nav className={css.files} aria-label={ui.files}>
      <ul>
        <li>
          <button
            type="button"
            className={css.entry}
            aria-current={shown === null || undefined}
            onClick={() => view.set({ file: null })}
          >
            {ui.allFiles}
          </button>
        </li>
        {files.map((file) => (
          <FileEntry key={file.path} file={file} isShown={file.path === shown} />
        ))}
      </ul>
      <select
        aria-label={ui.files}
        value={shown ?? ''}
        onChange={({ target }) => view.set({ file: target.value || null })}
      >
        <option value="">{ui.allFiles}</option>
        {files.map(({ path }) => (
          <option key={path} value={path}>
            {fileName(path)}
          </option>
        ))}
      </select>
    </nav>
  )
}
