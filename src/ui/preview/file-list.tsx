import { memo, useEffect, useState } from 'react'
import { bundlePaths } from '../../core/outputs/bundle-paths.ts'
import { plainFile } from '../../core/yaml/lines.ts'
import { useHydrated } from '../loading/use-hydrated.ts'
import { Icon } from '../shell/icon.tsx'
import { previewText } from '../session/preview-lines.ts'
import { mainFile } from '../shell/view.ts'
import { useMessages, useSettled, useView, useWorkbench } from '../shell/workbench.ts'
import { type Folder, foldersOf } from './file-tree.ts'
import css from './file-list.module.css'

interface EntryProps {
  readonly path: string
  readonly name: string
  readonly isChanged: boolean
  readonly isShown: boolean
}

/** Rendered again only with its file: an edit leaves most of them alone. */
const FileEntry = memo(({ path, name, isChanged, isShown }: EntryProps) => {
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
        {name}
        {isChanged && <span className="said"> ({ui.changedNow})</span>}
      </button>
    </li>
  )
})
FileEntry.displayName = 'FileEntry'

// Where a way begins that has not the file that was shown.
const startFiles: readonly string[] = [mainFile, 'values.yaml']

// Its files are known once the bundle's chunk is there; until then its folder stands by itself.
const unknownChart = ['chart/realtime-svg/']

interface FolderProps {
  readonly folder: Folder
  readonly shown: string | null
  readonly changed: ReadonlySet<string>
}

/** A folder that folds; the one with the shown file in it stands open. */
function FolderEntry({ folder: { path, files }, shown, changed }: FolderProps) {
  const [isOpen, setOpen] = useState(!path.startsWith('chart/'))
  const entries = files.map((file) => (
    <FileEntry
      key={file}
      path={file}
      name={file.slice(path.length)}
      isChanged={changed.has(file)}
      isShown={file === shown}
    />
  ))
  if (path === '') return entries
  const isUnfolded = isOpen || (shown !== null && files.includes(shown))
  return (
    <li>
      <button type="button" className={css.folder} aria-expanded={isUnfolded} onClick={() => setOpen(!isUnfolded)}>
        <Icon name="chevron" />
        {path}
      </button>
      {isUnfolded && <ul>{entries}</ul>}
    </li>
  )
}

/** The files of the zip, and all manifests as one: which of them is shown. A tree where there is room, else a drop-down. */
export function FileList() {
  const { ui } = useMessages()
  const { view } = useWorkbench()
  const [chart, setChart] = useState<readonly string[]>(unknownChart)
  const shown = useView(({ file }) => file)
  // One text: the list renders again only when a file comes, goes or is marked.
  const listed = useSettled(({ config, files }) => {
    const changed = new Set(files.filter(({ isChanged }) => isChanged).map(({ path }) => path))
    const manifests = files.map((file) => plainFile(file.path, previewText(file)))
    return bundlePaths(config, manifests, chart)
      .map((path) => `${changed.has(path) ? '+' : ' '}${path}`)
      .join('\n')
  }).split('\n')
  const paths = listed.map((entry) => entry.slice(1))
  const changed = new Set(listed.filter((entry) => entry.startsWith('+')).map((entry) => entry.slice(1)))
  const files = paths.filter((path) => !path.endsWith('/'))
  const isValuesBeside = !files.includes('values.yaml')
  // Most ways have no chart in their zip, so that nothing is fetched for it.
  const isChartUnknown = paths.length > files.length
  useEffect(() => {
    if (isChartUnknown)
      void import('../result/bundle.ts').then(({ chartPaths }) => setChart(chartPaths)).catch(() => {})
  }, [isChartUnknown])
  // Another way has other files.
  const isGone = shown !== null && !files.includes(shown) && !(isValuesBeside && shown === 'values.yaml')
  useEffect(() => {
    if (isGone) view.set({ file: files.find((path) => startFiles.includes(path)) ?? files[0]! })
  })
  const all = [...files, ...(isValuesBeside ? ['values.yaml'] : [])]
  const options = useHydrated() ? all : all.filter((path) => path === shown)
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
        {foldersOf(paths).map((folder) => (
          <FolderEntry key={folder.path} folder={folder} shown={shown} changed={changed} />
        ))}
        {isValuesBeside && (
          <FileEntry
            path="values.yaml"
            name={`values.yaml (${ui.besideZip})`}
            isChanged={false}
            isShown={shown === 'values.yaml'}
          />
        )}
      </ul>
      <select
        aria-label={ui.files}
        value={shown ?? ''}
        onChange={({ target }) => view.set({ file: target.value || null })}
      >
        <option value="">{ui.allFiles}</option>
        {options.map((path) => (
          <option key={path} value={path}>
            {path}
          </option>
        ))}
      </select>
    </nav>
  )
}
