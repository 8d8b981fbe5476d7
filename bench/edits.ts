import type { Browser } from '@playwright/test'
import { heapOf, openPage, type Opened, type Subject } from './page.ts'

const edits = 1000

async function edit({ page }: Opened, count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) await page.keyboard.press(done % 2 === 0 ? 'a' : 'Backspace')
  await page.waitForTimeout(300)
}

/** Kilobytes of heap before and after a thousand keys, both after six hundred: until then the engine compiles what is often used. */
export async function growth(browser: Browser, subject: Subject): Promise<{ before: number; after: number }> {
  const opened = await openPage(browser, subject, 1)
  await opened.page.locator(`[id="${subject.fieldId}"]`).focus()
  await edit(opened, 600)
  const before = await heapOf(opened)
  await edit(opened, edits)
  const after = await heapOf(opened)
  await opened.close()
  return { before, after }
}
