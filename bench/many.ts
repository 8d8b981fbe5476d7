import type { Opened } from './page.ts'

/** Opens every section and adds so many labels and as many annotations to every object, through the form. */
export const many =
  (count: number) =>
  async ({ page }: Opened): Promise<void> => {
    await page.evaluate(() =>
      document.querySelectorAll('form details').forEach((section) => section.setAttribute('open', '')),
    )
    for (const list of ['commonLabels', 'commonAnnotations']) {
      for (let at = 0; at < count; at += 1) {
        await page.locator(`[id="${list}"]`).evaluate((button) => (button as HTMLElement).click())
        await page.locator(`[id="${list}[${at}].key"]`).evaluate((key, index) => {
          bench.setText(key, `example.com/key-${index}`)
          bench.setText(document.getElementById(key.id.replace('.key', '.value'))!, `value-${index}`)
        }, at)
      }
    }
    await page.waitForTimeout(500)
  }
