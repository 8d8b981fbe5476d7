import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { loadMessages } from './i18n/load-messages.ts'
import { type Language, languages } from './i18n/messages.ts'
import { App } from './ui/app.tsx'
import { createWorkbench } from './ui/shell/create-workbench.ts'
import { createPreferences } from './ui/shell/preferences.ts'
import type { Workbench } from './ui/shell/workbench.ts'

/** The page of the default configuration, as a browser that keeps nothing first shows it. */
export interface Prerendered {
  readonly language: Language
  readonly title: string
  readonly html: string
}

// What React writes where a component still waits (react-dom/server).
const suspended = '<!--$!-->'
const mostRounds = 1000

/** What the page shows, with all that the program fetches later: each round has what the one before waited for. */
export async function pageHtml(workbench: Workbench): Promise<string> {
  for (let round = 0; round < mostRounds; round += 1) {
    const html = renderToString(
      <StrictMode>
        <App workbench={workbench} />
      </StrictMode>,
    )
    if (!html.includes(suspended)) return html
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('a part of the page never comes')
}

async function page(language: Language): Promise<Prerendered> {
  const messages = await loadMessages(language)
  const preferences = createPreferences(messages, loadMessages, () => {})
  const html = await pageHtml(createWorkbench(preferences))
  return { language, title: messages.ui.pageTitle, html }
}

/** Runs in Node while the page is built: the same components as in the browser, in every language. */
export const prerender = (): Promise<Prerendered[]> => Promise.all(languages.map(page))
