import { memo } from 'react'
import { useMessages, useSession, useView, useWorkbench } from '../shell/workbench.ts'
import css from './file-list.module.css'

/** `manifests/40-deployment.yaml` -> `40-deployment.yaml`. */
export const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** Rendered again only with its file: an edit leaves most of them alone. */
const FileEntry = memo(({ path, isChanged, isShown }: { path: string; isChanged: boolean; isShown: boolean }) => {
  const { ui } = useMessages()
  const { view } = useWorkbench()
  return (
    <li>
      <button
        type="button"
        className={css.entry}
        aria-current={isShown || undefined}
        data-changed={isChanged || undefined}
        onClick={() => view.set({ file: path })}
      >
        {fileName(path)}
        {isChanged && <span className="said"> ({ui.changedNow})</span>}
      </button>
    </li>
  )
})
FileEntry.displayName = 'FileEntry'

/** Which manifest is shown: one, or all. A list where there is room, else a drop-down. */
export function FileList() {
  const { ui } = useMessages()
  const { view } = useWorkbench()
  // One text: the list renders again only when a file comes, goes or is marked.
  const files = useSession((state) => state.files.map((file) => `${file.isChanged ? '+' : ' '}${file.path}`).join('\n'))
    .split('\n')
    .map((entry) => ({ path: entry.slice(1), isChanged: entry.startsWith('+') }))
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
          <FileEntry key={file.path} {...file} isShown={file.path === shown} />
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
