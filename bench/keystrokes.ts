import type { Browser } from '@playwright/test'
import { type Opened, openPage, type Slowdown, type Subject } from './page.ts'

/** Keys that leave the text right after each of them, so that each has to show. */
export interface Typing {
  readonly fieldId: string
  readonly keys: readonly string[]
}

const times = <T>(count: number, item: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => item(i))

export const letters = (fieldId: string): Typing => ({ fieldId, keys: times(30, () => 'a') })

/** A digit before the amount and away again: `512Mi`, `1512Mi`, `512Mi`. */
export const digits = (fieldId: string): Typing => ({
  fieldId,
  keys: ['Home', ...times(30, (i) => (i % 2 === 0 ? '1' : 'Backspace'))],
})

// Not in step with the frames, so that keys come early and late in one.
const pause = (index: number) => 45 + ((index * 7) % 17)

/** Types one key after the other; for each the milliseconds until the frame after the preview changed. */
export async function typed({ page }: Opened, { fieldId, keys }: Typing, previewSelector: string): Promise<number[]> {
  await page.locator(`[id="${fieldId}"]`).focus()
  await page.waitForTimeout(200)
  await page.evaluate((selector) => bench.watchKeys(selector), previewSelector)
  let shown = 0
  for (const [index, key] of keys.entries()) {
    await page.keyboard.press(key)
    if (key === 'Home') continue
    shown += 1
    await page.waitForFunction((count) => bench.keys.length >= count, shown, { polling: 20 })
    await page.waitForTimeout(pause(index))
  }
  return page.evaluate(() => bench.keys)
}

/** The same in a page of its own, which `prepare` may bring into another state first. */
export async function keystrokes(
  browser: Browser,
  subject: Subject,
  slowdown: Slowdown,
  typing: Typing,
  prepare: (opened: Opened) => Promise<void> = () => Promise.resolve(),
): Promise<number[]> {
  const opened = await openPage(browser, subject, slowdown)
  await prepare(opened)
  const measured = await typed(opened, typing, subject.previewSelector)
  await opened.close()
  return measured
}
