import type { Browser, CDPSession, Page } from '@playwright/test'
import { join } from 'node:path'

/** A page under measurement, and where in it a person types and sees the answer. */
export interface Subject {
  readonly name: 'blank' | 'bare' | 'page'
  readonly url: string
  readonly fieldId: string
  readonly previewSelector: string
}

/** How much slower than this machine the processor is made: 1 or 4. */
export type Slowdown = 1 | 4

export interface Opened {
  readonly page: Page
  readonly devtools: CDPSession
  readonly close: () => Promise<void>
}

/** A new window with nothing cached and nothing kept, on a processor slowed down; not yet anywhere. */
export async function coldPage(browser: Browser, slowdown: Slowdown): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript({ path: join(import.meta.dirname, 'in-page.js') })
  return { page, devtools, close: () => context.close() }
}

/** The same, with the subject loaded, somebody there (src/browser/wanted.ts) and the page at rest. */
export async function openPage(browser: Browser, { url }: Subject, slowdown: Slowdown): Promise<Opened> {
  const opened = await coldPage(browser, slowdown)
  await opened.page.goto(url)
  for (const place of [1, 2]) await opened.page.mouse.move(place, place)
  await opened.page.evaluate(() => bench.quiet())
  return opened
}

/** Kilobytes of JavaScript objects that are still reachable. */
export async function heapOf({ devtools }: Opened): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  return usedSize / 1000
}
