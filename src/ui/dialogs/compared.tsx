import { useMemo } from 'react'
import { changedPaths } from '../../core/config/changed-paths.ts'
import type { DeploymentConfig } from '../../core/config/config.ts'
import { defaults } from '../../core/config/defaults.ts'
import { baseOf } from '../preview/base-files.ts'
import { fileChanges } from '../preview/file-changes.ts'
import { filesOf } from '../result/bundle.ts'
import { useTexts } from '../result/use-texts.ts'
import { followFiles } from '../session/preview-lines.ts'
import { isManifest, type Comparison } from '../shell/view.ts'
import { useSession, useWorkbench } from '../shell/workbench.ts'
import { ChangesList } from './changes-list.tsx'
import { useDialogTexts } from './use-dialog-texts.ts'
import css from './dialogs.module.css'
import lists from './lists.module.css'

interface Props {
  readonly other: Comparison
  readonly current: DeploymentConfig
}

/** The files of the zip that differ, each leading to its difference. */
function FileDifferences({ other }: { other: Comparison }) {
  const texts = useDialogTexts()
  const words = useTexts()
  const { view } = useWorkbench()
  const config = useSession((state) => state.config)
  const base = baseOf(other.config).config
  const [before, after] = useMemo(
    () => [base, config].map((each) => (each ? followFiles([], filesOf(each, null, words)) : [])),
    [base, config, words],
  )
  if (base === null) return <p>{texts.noFiles}</p>
  const changes = fileChanges(before!, after!)
  const show = (file: string | null) =>
    view.set({
      comparison: other.config === defaults ? null : other,
      isDifference: true,
      tab: 'files',
      pane: 'result',
      dialog: null,
      file,
    })
  return (
    <>
      <h3>{texts.fileCount(changes.length)}</h3>
      <ul className={lists.files}>
        {changes.map(({ path, written, removed }) => {
          const isHere = after!.some((file) => file.path === path)
          return (
            <li key={path}>
              {isHere ? (
                <button type="button" onClick={() => show(path)}>
                  {path}
                </button>
              ) : isManifest(path) ? (
                <button type="button" onClick={() => show(null)}>
                  <del>{path}</del>
                </button>
              ) : (
                <del>{path}</del>
              )}
              <span>{isHere ? texts.lineCount(written + removed) : texts.onlyThere}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Where the settings of the form differ from others, and the files that they lead to. */
export function Compared({ other, current }: Props) {
  const texts = useDialogTexts()
  const isStale = useSession((state) => state.isStale)
  const count = changedPaths(other.config, current).length
  return (
    <section className={lists.preview} aria-label={other.name}>
      <p role="status">
        <b>{other.name}</b>: {count === 0 ? texts.same : texts.differing(count)}
      </p>
      <ChangesList before={other.config} after={current} heads={[texts.there, texts.now]} />
      {isStale ? <p className={css.soft}>{texts.hereWrong}</p> : <FileDifferences other={other} />}
    </section>
  )
}
