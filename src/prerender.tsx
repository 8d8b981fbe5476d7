import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { defaults } from './core/config.ts'
import { type Language, languages, loadMessages } from './i18n/messages.ts'
import { App } from './ui/app.tsx'
import { createWorkbench } from './ui/create-workbench.ts'
import { createPreferences } from './ui/preferences.ts'

/** The page of the default configuration, as a browser that keeps nothing first shows it. */
export interface Prerendered {
  readonly language: Language
  readonly title: string
  readonly html: string
}

async function page(language: Language): Promise<Prerendered> {
  const messages = await loadMessages(language)
  const workbench = createWorkbench(
    defaults,
    createPreferences(messages, loadMessages, () => {}),
  )
  const html = renderToString(
    <StrictMode>
      <App workbench={workbench} />
    </StrictMode>,
  )
  return { language, title: messages.ui.pageTitle, html }
}

/** Runs in Node while the page is built: the same components as in the browser, in every language. */
export const prerender = (): Promise<Prerendered[]> => Promise.all(languages.map(page))
