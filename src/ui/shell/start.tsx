import { startTransition, StrictMode, useEffect } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { stored, workKey } from '../../browser/storage.ts'
import { hydrated } from '../loading/hydrated.ts'
import type { ConfigPath } from '../../core/config/config.ts'
import { loadMessages } from '../../i18n/load-messages.ts'
import { isLanguage } from '../../i18n/messages.ts'
import { deferredParts } from '../loading/deferred-part.tsx'
import { runPrefetches } from '../loading/later.ts'
import { App } from '../app.tsx'
import { createWorkbench } from './create-workbench.ts'
import { createPreferences, type PreferencesState } from './preferences.ts'
import { followEarlyTyping } from '../session/early-typing.ts'
import { ErrorBoundary } from '../survive/error-boundary.tsx'

const memory = () => import('../memory/follow-work.ts')

function show({ messages, theme, wrap, picture }: PreferencesState) {
  const { dataset } = document.documentElement
  document.documentElement.lang = messages.language
  document.title = messages.ui.pageTitle
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
  if (wrap) dataset['wrap'] = ''
  else delete dataset['wrap']
  if (picture) delete dataset['folded']
  else dataset['folded'] = ''
}

/** Calls back once all around it is on the page and listens. */
function WhenThere({ callback }: { callback: () => void }) {
  useEffect(callback, [callback])
  return null
}

/** Brings the page to life: the built one already shows the default configuration, and may have been typed into. */
export async function start(root: HTMLElement): Promise<void> {
  // src/first-paint has chosen the language, and has had its texts fetched.
  const { lang } = document.documentElement
  const messages = await loadMessages(isLanguage(lang) ? lang : 'en')
  const workbench = createWorkbench(createPreferences(messages, loadMessages, show))
  // Only who returns, or brings a link, waits for what reads a configuration.
  if (stored(workKey) !== null || location.hash !== '') (await memory()).restoreWork(workbench)
  const isBuilt = root.childElementCount > 0
  const endOfEarlyTyping = followEarlyTyping(root, workbench.session)
  const takeOver = () => {
    endOfEarlyTyping()
    const focused = document.activeElement
    if (focused && root.querySelector('form')?.contains(focused))
      workbench.view.set({ active: focused.id as ConfigPath })
    dispatchEvent(new Event('hydrated'))
    void hydrated.then(memory).then(({ followWork }) => followWork(workbench))
    void deferredParts.then(({ checkContract }) => {
      workbench.session.checkBy(checkContract)
      void runPrefetches()
    })
  }
  const page = (
    <StrictMode>
      <ErrorBoundary workbench={workbench}>
        <App workbench={workbench} />
      </ErrorBoundary>
      <WhenThere callback={takeOver} />
    </StrictMode>
  )
  if (!isBuilt) return createRoot(root).render(page)
  // In slices, so that no key has to wait for the whole page.
  startTransition(() => void hydrateRoot(root, page))
}
