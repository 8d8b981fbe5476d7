import { type Language, languages } from '../../i18n/messages.ts'
import { deferredPart } from '../loading/deferred-part.tsx'
import { type Theme, themes } from './preferences.ts'
import { useMessages, usePreference, useWorkbench } from './workbench.ts'
import css from './app.module.css'

const ToolButtons = deferredPart((parts) => parts.ToolButtons)
const UndoNotices = deferredPart((parts) => parts.UndoNotices)
const HistoryButtons = deferredPart((parts) => parts.HistoryButtons)

// Each in its own language, as people look for it.
const languageNames: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어' }

/** A curve with its two anchors: what the app draws. */
const Mark = () => (
  <svg viewBox="0 0 32 32" className={css.mark} aria-hidden="true">
    <path d="M7 23C7 9 25 23 25 9" />
    <path d="M4.5 20.5h5v5h-5zM22.500 6.500h5v5h-5z" />
  </svg>
)

function LanguageSelect() {
  const { language, ui } = useMessages()
  const { preferences, view } = useWorkbench()
  const choose = (value: Language) => {
    preferences.setLanguage(value).catch(() => view.set({ notice: { kind: 'failed', text: ui.tools.outdated } }))
  }
  return (
    <select
      className={css.choice}
      aria-label={ui.language}
      value={language}
      onChange={({ target }) => choose(target.value as Language)}
    >
      {languages.map((value) => (
        <option key={value} value={value} lang={value}>
          {languageNames[value]}
        </option>
      ))}
    </select>
  )
}

function ThemeSelect() {
  const { ui } = useMessages()
  const { preferences } = useWorkbench()
  const theme = usePreference((state) => state.theme)
  return (
    <select
      className={css.choice}
      aria-label={ui.theme}
      value={theme}
      onChange={({ target }) => preferences.set({ theme: target.value as Theme })}
    >
      {themes.map((value) => (
        <option key={value} value={value}>
          {ui.themes[value]}
        </option>
      ))}
    </select>
  )
}

/** Name of the tool, what has just happened, and what works on all of the page. */
export function TopBar() {
  const { ui } = useMessages()
  return (
    <header className={css.bar}>
      <a className={css.skip} href="#result">
        {ui.skipToResult}
      </a>
      <Mark />
      <h1>
        realtime-svg <span>{ui.title}</span>
      </h1>
      <UndoNotices />
      <div className={css.choices}>
        <ToolButtons />
        <HistoryButtons />
        <LanguageSelect />
        <ThemeSelect />
      </div>
    </header>
  )
}
