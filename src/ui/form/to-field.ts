import { flushSync } from 'react-dom'
import type { ConfigPath } from '../../core/config/config.ts'
import { fieldTexts } from '../field/field-text.ts'
import type { Workbench } from '../shell/workbench.ts'
import { focusField } from './focus-field.ts'
import { openSection } from './open-section.ts'
import { placeOf } from './sections.ts'

/** Moves the focus to the first of these settings that has a field now, and opens its section. */
export async function toField({ session, view, preferences }: Workbench, paths: readonly ConfigPath[]): Promise<void> {
  const { values } = session.state.get()
  const path = paths.find((each) => placeOf(each, values) !== null)
  if (path === undefined) return
  // A section without its texts would show no field.
  await fieldTexts(preferences.state.get().messages.language)
  session.showIssues()
  const place = placeOf(path, values)
  // The field must be there before the focus can go to it.
  flushSync(() => {
    view.set({ pane: 'form' })
    if (place !== 'essential' && place !== null) openSection(view, place)
  })
  focusField(path)
}
