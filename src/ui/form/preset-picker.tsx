import { isPreset, presetFor, type PresetId, presetIds } from '../../core/config/presets.ts'
import { useMessages, useSettled, useWorkbench } from '../shell/workbench.ts'
import css from './form.module.css'

function PresetCard({ id }: { id: PresetId }) {
  const { ui } = useMessages()
  const { session, undoManager } = useWorkbench()
  const isChosen = useSettled(({ values }) => isPreset(values, id))
  const { name, text } = ui.presets[id]
  return (
    <button
      type="button"
      className={css.preset}
      aria-pressed={isChosen}
      onClick={() =>
        undoManager.take(presetFor(session.state.get().values, id), (messages) =>
          messages.ui.guidance.presetTaken(messages.ui.presets[id].name),
        )
      }
    >
      <b>{name}</b>
      <small>{text}</small>
    </button>
  )
}

/** Whole configurations to start from; one shows as chosen only while the settings are exactly its own. */
export function PresetPicker() {
  const { ui } = useMessages()
  return (
    <section className={css.presets} aria-labelledby="presets">
      <h2 id="presets" className="said">
        {ui.presetsTitle}
      </h2>
      <div className={css.presetRow}>
        {presetIds.map((id) => (
          <PresetCard key={id} id={id} />
        ))}
      </div>
    </section>
  )
}
