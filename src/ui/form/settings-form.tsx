import { Footer } from '../footer.tsx'
import { useMessages } from '../workbench.ts'
import { FormSection } from './form-section.tsx'
import { PresetPicker } from './preset-picker.tsx'
import { type SectionId, sections } from './sections.ts'
import css from './form.module.css'

// What most people decide on; the rest tells its values folded.
const openAtFirst: readonly SectionId[] = ['release', 'image', 'redis']

/** Every setting, in the order of a decision. */
export function SettingsForm() {
  const { ui } = useMessages()
  return (
    <form className={css.form} aria-label={ui.settings} onSubmit={(event) => event.preventDefault()}>
      <PresetPicker />
      {sections.map((section) => (
        <FormSection key={section.id} section={section} isOpen={openAtFirst.includes(section.id)} />
      ))}
      <Footer />
    </form>
  )
}
