import { changedPaths } from '../../core/config/changed-paths.ts'
import type { DeploymentConfig } from '../../core/config/config.ts'
import type { Imported, ImportProblem } from '../../core/import/imported.ts'
import type { Refusal } from '../../core/config/refusal.ts'
import { problemText, refusalText } from '../../i18n/import-texts.ts'
import { fill } from '../../i18n/messages.ts'
import { Icon } from '../shell/icon.tsx'
import { ChangesList } from './changes-list.tsx'
import { useDialogTexts } from './use-dialog-texts.ts'
import { useImportTexts } from './use-import-texts.ts'
import css from './dialogs.module.css'
import lists from './lists.module.css'

/** A list of what is to be known of what was read; nothing where there is nothing. */
export function Notes({ title, notes }: { title: string; notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className={lists.notes}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  )
}

/** Why nothing was taken over. */
export function Refused({ name, refusal }: { name: string; refusal: Refusal }) {
  const texts = useDialogTexts()
  const imports = useImportTexts()
  return (
    <div className={lists.refused} role="alert">
      <Icon name="error" />
      <p>
        <b>
          {name}: {texts.refused}
        </b>{' '}
        {refusalText(imports, refusal)}
      </p>
    </div>
  )
}

// Nothing is lost by these: a value was taken for another, or stays as it is.
const isNote = new Set<ImportProblem['kind']>(['read-as', 'not-shown', 'earlier-default', 'earlier-bundle'])

interface Props {
  readonly name: string
  readonly result: Imported | Refusal
  readonly current: DeploymentConfig
  readonly onAccept: (result: Imported) => void
}

/** What a text would change, what of it was not taken over, or why nothing was. */
export function ImportPreview({ name, result, current, onAccept }: Props) {
  const texts = useDialogTexts()
  const imports = useImportTexts()
  if (!result.ok) return <Refused name={name} refusal={result} />
  const count = changedPaths(current, result.config).length
  const said = (isLoss: boolean) =>
    result.problems.filter(({ kind }) => isLoss !== isNote.has(kind)).map((problem) => problemText(imports, problem))
  const dropped = result.dropped.map(({ kind, path }) => fill(imports.dropped[kind], { path }))
  return (
    <section className={lists.preview} aria-label={name}>
      <p role="status">
        <b>{name}</b> — {imports.sources[result.source]}. {texts.changes(count)}
      </p>
      <ChangesList before={current} after={result.config} />
      <Notes title={texts.notUnderstood} notes={said(true)} />
      <Notes title={texts.dropped} notes={dropped} />
      <Notes title={texts.noted} notes={said(false)} />
      <button
        type="button"
        className={css.main}
        aria-disabled={count === 0 || undefined}
        onClick={() => count > 0 && onAccept(result)}
      >
        <Icon name="check" />
        {texts.accept}
      </button>
    </section>
  )
}
