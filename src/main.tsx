import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { defaults } from './core/config.ts'
import { loadMessages } from './i18n/messages.ts'
import { App } from './ui/app.tsx'
import { createWorkbench } from './ui/create-workbench.ts'
import { createPreferences, firstLanguage, type PreferencesState } from './ui/preferences.ts'

function show({ messages, theme }: PreferencesState) {
  const { dataset } = document.documentElement
  document.documentElement.lang = messages.language
  document.title = messages.ui.pageTitle
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
}

const messages = await loadMessages(firstLanguage(navigator.languages))
const workbench = createWorkbench(defaults, createPreferences(messages, loadMessages, show))
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App workbench={workbench} />
  </StrictMode>,
)
