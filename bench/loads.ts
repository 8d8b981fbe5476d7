import type { Browser } from '@playwright/test'
import { encodeLink } from '../src/browser/link.ts'
import { preset } from '../src/core/config/presets.ts'
import { coldPage, heapOf, type Slowdown, type Subject } from './page.ts'

/** One cold load; times in milliseconds since the navigation began. */
export interface Load {
  readonly fcp: number
  readonly lcp: number
  /** What all tasks since the navigation take above 50 ms each, those before the first paint too. */
  readonly blocking: number
  readonly shift: number
  /** Kilobytes after a collection. */
  readonly heap: number
}

/** Opens a page that nobody touches, until it is at rest. */
export async function load(browser: Browser, subject: Subject, slowdown: Slowdown): Promise<Load> {
  const opened = await coldPage(browser, slowdown)
  await opened.page.goto(subject.url)
  await opened.page.evaluate(() => bench.quiet())
  const { fcp, lcp, shift, tasks } = await opened.page.evaluate(() => bench.load)
  const heap = await heapOf(opened)
  await opened.close()
  return { fcp, lcp, shift, heap, blocking: tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0) }
}

export interface Answer {
  /** Until the preview has shown what was typed from the first frame on. */
  readonly ready: number
  /** What had been fetched by then, as paths. */
  readonly before: readonly string[]
  /** What was fetched after that, ahead of need. */
  readonly after: readonly string[]
}

/** Opens a page and types at once, until it answers. */
export async function answer(browser: Browser, subject: Subject, slowdown: Slowdown): Promise<Answer> {
  const { page, close } = await coldPage(browser, slowdown)
  const names = JSON.stringify([subject.fieldId, subject.previewSelector])
  await page.addInitScript(`bench.answered = bench.answers(...${names})`)
  await page.goto(subject.url)
  const ready = await page.evaluate(() => bench.answered)
  await page.evaluate(() => bench.quiet())
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime })),
  )
  await close()
  const path = ({ name }: { name: string }) => decodeURIComponent(new URL(name).pathname)
  return {
    ready,
    before: [new URL(subject.url).pathname, ...fetched.filter(({ startTime }) => startTime < ready).map(path)],
    after: fetched.filter(({ startTime }) => startTime >= ready).map(path),
  }
}

/** Opens a share link, until the preview shows what only that holds; in milliseconds since the navigation began. */
export async function openLink(browser: Browser, subject: Subject, slowdown: Slowdown): Promise<number> {
  const { page, close } = await coldPage(browser, slowdown)
  const names = JSON.stringify([subject.previewSelector, 'replicas: 3'])
  await page.addInitScript(`bench.appeared = bench.appears(...${names})`)
  await page.goto(subject.url + (await encodeLink(preset('production'))))
  const shown = await page.evaluate(() => bench.appeared)
  await close()
  return shown
}
