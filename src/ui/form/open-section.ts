import type { Store } from '../session/store.ts'
import type { View } from '../shell/view.ts'
import type { SectionId } from './rows.ts'

/** Has the fields of a section put into the form, where they then stay. */
export const openSection = (view: Store<View>, id: SectionId): void =>
  view.set({ opened: new Set(view.get().opened).add(id) })
