import { keep, stored } from '../../browser/storage.ts'
import { type Shell, shells } from '../../core/config/choices.ts'
import type { Language, Messages } from '../../i18n/messages.ts'
import { createStore, type Store } from '../session/store.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export interface PreferencesState {
  readonly messages: Messages
  readonly theme: Theme
  readonly shell: Shell
  /** Long lines of a file go on in the next row. */
  readonly wrap: boolean
  /** The picture of what will run is unfolded. */
  readonly picture: boolean
}

/** How a person likes the page; kept from visit to visit where the browser allows it. */
export interface Preferences {
  readonly state: Store<PreferencesState>
  /** Rejects where the texts cannot be had; the page stays in the language that it is in. */
  readonly setLanguage: (language: Language) => Promise<void>
  readonly set: (change: Partial<Pick<PreferencesState, 'theme' | 'shell' | 'wrap' | 'picture'>>) => void
}

const oneOf = <T extends string>(choices: readonly T[], text: string | null): T | undefined =>
  choices.find((choice) => choice === text)

/** Reads what was kept. `load` brings the texts of another language; `show` puts language and theme on the document. */
export function createPreferences(
  messages: Messages,
  load: (language: Language) => Promise<Messages>,
  show: (state: PreferencesState) => void,
): Preferences {
  const state = createStore<PreferencesState>({ messages, theme: 'system', shell: 'posix', wrap: false, picture: true })
  state.set({
    theme: oneOf(themes, stored('theme')) ?? 'system',
    shell: oneOf(shells, stored('shell')) ?? 'posix',
    wrap: stored('wrap') === 'true',
    picture: stored('picture') !== 'false',
  })
  state.subscribe(() => show(state.get()))
  return {
    state,
    setLanguage: async (language) => {
      state.set({ messages: await load(language) })
      keep('language', language)
    },
    set: (change) => {
      state.set(change)
      Object.entries(change).forEach(([key, value]) => keep(key, value === 'system' ? null : String(value)))
    },
  }
}
