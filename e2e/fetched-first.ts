import type { Page } from '@playwright/test'

declare global {
  interface Window {
    fetchedFirst?: readonly string[]
  }
}

/** Has the page keep in mind which scripts it asks for by its load event, before any is fetched ahead; what this gives tells. */
export async function fetchedFirst(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() =>
    addEventListener('load', () => {
      const links = document.querySelectorAll<HTMLLinkElement>('link:is([rel=preload], [rel=modulepreload])')
      window.fetchedFirst = [
        ...Array.from(document.scripts, ({ src }) => src).filter((src) => src !== ''),
        ...Array.from(links, ({ href }) => href),
      ]
    }),
  )
  return async () => {
    const fetched = await page.waitForFunction(() => window.fetchedFirst)
    return (await fetched.jsonValue()) ?? []
  }
}
