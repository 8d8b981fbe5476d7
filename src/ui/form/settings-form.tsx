import { startTransition, useEffect, useState } from 'react'
import { whenIdle } from '../../browser/when-idle.ts'
import { deferredPart } from '../loading/deferred-part.tsx'
import { useMessages, useView } from '../shell/workbench.ts'
import { FormSection } from './form-section.tsx'
import { type SectionId, sections } from './sections.ts'
import css from './form.module.css'

const Footer = deferredPart((parts) => parts.Footer)
const PresetPicker = deferredPart((parts) => parts.PresetPicker)

// What most people decide on; the rest tells its values folded.
const openAtFirst: readonly SectionId[] = ['release', 'image', 'redis']

/** Whether the form holds the fields of folded sections too: soon after it answers, and at once when one is asked for. */
function useIsWhole(): boolean {
  const isAsked = useView(({ isWhole }) => isWhole)
  const [isSoon, setSoon] = useState(false)
  useEffect(() => whenIdle(() => startTransition(() => setSoon(true))), [])
  return isAsked || isSoon
}

/** Every setting, in the order of a decision. */
export function SettingsForm() {
  const { ui } = useMessages()
  const isWhole = useIsWhole()
  return (
    <form className={css.form} aria-label={ui.settings} onSubmit={(event) => event.preventDefault()}>
      <PresetPicker />
      {sections.map((section) => (
        <FormSection
          key={section.id}
          section={section}
          isOpen={openAtFirst.includes(section.id)}
          hasFields={isWhole || openAtFirst.includes(section.id)}
        />
      ))}
      <Footer />
    </form>
  )
}
