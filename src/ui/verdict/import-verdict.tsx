import { readVerdict } from '../../core/verdict/read-verdict.ts'
import type { NamedText } from '../../core/import/import-all.ts'
import { Icon } from '../shell/icon.tsx'
import { useWorkbench } from '../shell/workbench.ts'
import { RefusedVerdict } from './refused-verdict.tsx'
import { useVerdictTexts } from './use-verdict-texts.ts'
import dialogs from '../dialogs/dialogs.module.css'

/** A verdict that came where settings come: what it is about, and the way to the tab that shows it. */
export function ImportVerdict({ name, text }: NamedText) {
  const read = readVerdict(text)
  const texts = useVerdictTexts()
  const { view } = useWorkbench()
  if (!read.ok) return <RefusedVerdict refusal={read} />
  const { verdict } = read
  return (
    <>
      <p role="status">
        <b>{name}</b> — {texts.title}: <code>{verdict.image}</code> ({verdict.day})
      </p>
      <button
        type="button"
        className={dialogs.main}
        onClick={() => view.set({ verdict, tab: 'contract', pane: 'result', dialog: null })}
      >
        <Icon name="check" />
        {texts.show}
      </button>
    </>
  )
}
