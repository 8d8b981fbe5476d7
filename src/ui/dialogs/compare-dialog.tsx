import { Suspense, useState } from 'react'
import { namedConfigs } from '../../browser/saved-configs.ts'
import { defaults } from '../../core/config/defaults.ts'
import { importAll } from '../../core/import/import-all.ts'
import { problemText } from '../../i18n/import-texts.ts'
import { useSession, useView, useWorkbench } from '../shell/workbench.ts'
import type { Comparison } from '../shell/view.ts'
import { BringSettings } from './bring-settings.tsx'
import type { Brought } from './brought.ts'
import { Compared } from './compared.tsx'
import { Notes, Refused } from './import-preview.tsx'
import { Modal } from './modal.tsx'
import { useDialogTexts } from './use-dialog-texts.ts'
import { useImportTexts } from './use-import-texts.ts'
import css from './dialogs.module.css'

/** Other settings beside those of the form, setting by setting and file by file; nothing is changed. */
export function CompareDialog() {
  const texts = useDialogTexts()
  const imports = useImportTexts()
  const { view } = useWorkbench()
  const current = useSession((state) => state.values)
  const comparison = useView((state) => state.comparison)
  const [brought, setBrought] = useState<Brought | null>(null)
  const [saved] = useState(namedConfigs)
  const kept: readonly Comparison[] = [{ name: texts.defaults, config: defaults }, ...saved]
  const read = brought === null || 'result' in brought ? brought : importAll(brought, defaults)
  // What has just been brought comes before what was chosen earlier.
  const chosen = read?.result.ok ? { name: read.name, config: read.result.config } : read ? null : comparison
  const choose = (other: Comparison) => {
    setBrought(null)
    view.set({ comparison: other.config === defaults ? null : { name: other.name, config: other.config } })
  }
  const isChosen = ({ name }: Comparison) => brought === null && (comparison?.name ?? texts.defaults) === name
  return (
    <Modal title={texts.compareTitle} isWide>
      <p>{texts.compareText}</p>
      <div className={css.row} role="group" aria-label={texts.compareWith}>
        {kept.map((other) => (
          <button
            key={other.name}
            type="button"
            className={css.action}
            aria-pressed={isChosen(other)}
            onClick={() => choose(other)}
          >
            {other.name}
          </button>
        ))}
      </div>
      <BringSettings onBrought={setBrought} />
      {read?.result.ok === false && <Refused name={read.name} refusal={read.result} />}
      {read?.result.ok === true && (
        <Notes title={texts.notUnderstood} notes={read.result.problems.map((each) => problemText(imports, each))} />
      )}
      {read?.result.ok !== false && (
        <Suspense fallback={null}>
          <Compared other={chosen ?? kept[0]!} current={current} />
        </Suspense>
      )}
    </Modal>
  )
}
