import { Suspense } from 'react'
import { deferredPart, deferredParts } from '../loading/deferred-part.tsx'
import { lazyPart } from '../loading/lazy-part.tsx'
import { SettingRow } from '../field/setting-row.tsx'
import { useMessages } from '../shell/workbench.ts'
import { essential } from './essential.ts'
import css from './form.module.css'

const Footer = deferredPart((parts) => parts.Footer)
// Its fields are made of deferred parts, so it cannot be one.
const FormSections = lazyPart(async () => {
  await deferredParts
  return (await import('./form-sections.tsx')).FormSections
})
const SectionCounts = deferredPart((parts) => parts.SectionCounts)
const PresetPicker = deferredPart((parts) => parts.PresetPicker)

/** Every setting: what most people change, and then the rest in its sections. */
export function SettingsForm() {
  const { ui } = useMessages()
  return (
    <form className={css.form} aria-label={ui.settings} onSubmit={(event) => event.preventDefault()}>
      <p className={css.intro}>
        <b>{ui.intro}</b> {ui.introFirst}
      </p>
      <PresetPicker />
      <section className={css.essential} aria-labelledby="essential">
        <header className={css.essentialHead}>
          <h2 id="essential">{ui.essential}</h2>
          <SectionCounts rows={essential} />
        </header>
        {essential.map((row) =>
          row.when ? (
            <Suspense key={row.path} fallback={null}>
              <SettingRow row={row} />
            </Suspense>
          ) : (
            <SettingRow key={row.path} row={row} />
          ),
        )}
      </section>
      <Suspense fallback={null}>
        <FormSections />
      </Suspense>
      <Footer />
    </form>
  )
}
