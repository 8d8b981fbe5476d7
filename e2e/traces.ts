import { type Page } from '@playwright/test'
import { decodeLink } from '../src/browser/link.ts'

/** All that the page has left where others may look: each place with what it holds, a link also in the clear. */
export async function tracesOf(page: Page): Promise<Readonly<Record<string, string>>> {
  const { hash } = new URL(page.url())
  const inPage = await page.evaluate(async () => ({
    address: decodeURIComponent(location.href),
    title: document.title,
    state: JSON.stringify(history.state),
    name: window.name,
    localStorage: JSON.stringify({ ...localStorage }),
    sessionStorage: JSON.stringify({ ...sessionStorage }),
    cookies: document.cookie,
    databases: JSON.stringify(await indexedDB.databases()),
    caches: JSON.stringify(await caches.keys()),
    workers: JSON.stringify((await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)),
  }))
  return { ...inPage, link: JSON.stringify(await decodeLink(hash)) }
}
