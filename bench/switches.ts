import type { Browser, Page } from '@playwright/test'
import { openPage, type Slowdown, type Subject } from './page.ts'

/** A press, and what it is called in the table. */
interface Press {
  readonly name: string
  readonly press: (page: Page) => Promise<unknown>
}

const tab = (name: string): Press => ({
  name: `tab: ${name}`,
  press: (page) => page.getByRole('tab', { name }).click(),
})
const preset = (name: string): Press => ({
  name: `preset: ${name}`,
  press: (page) => page.getByRole('button', { name: new RegExp(`^${name}`) }).click(),
})
const language = (code: string): Press => ({
  name: `language: ${code}`,
  press: (page) => page.getByRole('combobox', { name: /Language|언어/ }).selectOption(code),
})

// Of 90 kB, as much as an import reads: 200 of each kind of pair with long values.
const pairs = (name: string) =>
  [`${name}:`, ...Array.from({ length: 200 }, (_, at) => `  example.com/key-${at}: ${'value '.repeat(20)}${at}`)].join(
    '\n',
  )
const values = Buffer.from(`${['commonAnnotations', 'podAnnotations', 'commonLabels'].map(pairs).join('\n')}\n`)

const presses = [
  {
    name: 'file: values.yaml',
    press: (page: Page) =>
      page
        .getByRole('navigation', { name: 'Files' })
        .getByRole('button', { name: /^values\.yaml/ })
        .click(),
  },
  tab('Steps'),
  tab('Contract'),
  tab('Files'),
  preset('Production'),
  preset('Private registry'),
  preset('Development'),
  language('ko'),
  language('en'),
  { name: 'dialog: import', press: (page: Page) => page.getByRole('button', { name: 'Import', exact: true }).click() },
  {
    name: `import: read ${Math.round(values.length / 1000)} kB of values`,
    press: async (page: Page) => {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'values.yaml', mimeType: 'text/yaml', buffer: values })
    },
  },
  { name: 'import: take over', press: (page: Page) => page.getByRole('button', { name: 'Take over' }).click() },
  { name: 'undo', press: (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).first().click() },
]

/** Until the frame after the last change that a press led to, in milliseconds; twice each: for the first time and again. */
export async function switches(
  browser: Browser,
  subject: Subject,
  slowdown: Slowdown,
): Promise<Record<string, number>> {
  const { page, close } = await openPage(browser, subject, slowdown)
  const measured: Record<string, number> = {}
  for (const round of ['first', 'again']) {
    for (const { name, press } of presses) {
      const before = await page.evaluate(() => (bench.watchPress(), bench.presses.length))
      await press(page)
      await page.waitForFunction((count) => bench.presses.length > count, before, { polling: 50 })
      measured[`${name}, ${round}`] = (await page.evaluate(() => bench.presses.at(-1))) ?? NaN
    }
  }
  await close()
  return measured
}

/** From the press on the download to the file, in milliseconds; once for the first time and then again. */
export async function downloads(
  browser: Browser,
  subject: Subject,
  slowdown: Slowdown,
): Promise<{ first: number; again: number[] }> {
  const { page, close } = await openPage(browser, subject, slowdown)
  const press = async () => {
    const file = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download zip' }).click()
    await (await file).path()
    await page.waitForTimeout(100)
  }
  for (let count = 0; count < 6; count += 1) await press()
  const [first, ...again] = await page.evaluate(() => bench.files)
  await close()
  return { first: first ?? NaN, again }
}
