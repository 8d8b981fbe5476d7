import { expect, type Page, test } from '@playwright/test'
import { Configurator } from './configurator.ts'
import { countRenders } from './renders.ts'

// The field, its section, the tab with its lines, the panels below and the counts; none of them a row of a list.
const most = 20

declare global {
  interface Window {
    touched: Set<Node>
  }
}

/** What one more letter into the repository makes the page do: components rendered, lines of the preview touched. */
async function workOfOneKey(configurator: Configurator): Promise<{ renders: number; lines: number }> {
  const { page } = configurator
  const field = await configurator.field('Image', 'repository')
  await field.press('End')
  // The first letter marks the field and its line as changed.
  await page.keyboard.press('a')
  await expect(configurator.preview).toContainText('realtime-svga:')
  await page.evaluate(() => {
    window.renders = 0
    window.touched = new Set()
    const code = document.querySelector('[role=tabpanel] pre > code')!
    new MutationObserver((records) => {
      for (const { target } of records)
        for (const line of code.children) if (line.contains(target)) window.touched.add(line)
    }).observe(code, { subtree: true, childList: true, characterData: true, attributes: true })
  })
  await page.keyboard.press('b')
  await expect(configurator.preview).toContainText('realtime-svgab:')
  return page.evaluate(() => ({ renders: window.renders, lines: window.touched.size }))
}

/** So many pairs on every object, through the import. */
async function withAnnotations(page: Page, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, at) => `  example.com/key-${at}: value-${at}`)
  await page.getByRole('group', { name: 'Tools' }).getByRole('button', { name: 'Import', exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .fill(['commonAnnotations:', ...rows, ''].join('\n'))
  await page.getByRole('dialog').getByRole('button', { name: 'Take over' }).click()
}

test.describe('a key does no more than it changes', () => {
  let configurator: Configurator

  test.beforeEach(async ({ page }) => {
    await countRenders(page)
    configurator = new Configurator(page)
    await configurator.open()
  })

  test('one line of the preview, and the components around it and its field', async () => {
    const { renders, lines } = await workOfOneKey(configurator)
    expect(lines).toBe(1)
    expect(renders).toBeGreaterThan(0)
    expect(renders).toBeLessThanOrEqual(most)
  })

  test('and no more beside 100 annotations', async ({ page }) => {
    await withAnnotations(page, 100)
    await configurator.section('Metadata')
    const { renders, lines } = await workOfOneKey(configurator)
    expect(lines).toBe(1)
    expect(renders).toBeLessThanOrEqual(most)
  })
})
