import { expect, type Page, test } from '@playwright/test'
import { found } from './axe.ts'
import { Configurator } from './configurator.ts'

const wide = { width: 1280, height: 800 }
const narrow = { width: 390, height: 844 }
const looks = [
  { name: 'light, English', locale: 'en-US', colorScheme: 'light', sizes: [wide, narrow] },
  { name: 'dark, English', locale: 'en-US', colorScheme: 'dark', sizes: [wide] },
  { name: 'light, Korean', locale: 'ko-KR', colorScheme: 'light', sizes: [wide] },
  { name: 'dark, Korean', locale: 'ko-KR', colorScheme: 'dark', sizes: [wide, narrow] },
] as const

const unfold = (page: Page) =>
  page.getByRole('group').evaluateAll((all) => all.forEach((group) => group.setAttribute('open', '')))

/** To the result where it takes turns with the form; a wide page shows both and has no such button. */
const toResult = (page: Page) => page.evaluate(() => document.querySelectorAll<HTMLElement>('nav > button')[1]?.click())

async function openTab(page: Page, index: number, content: RegExp): Promise<void> {
  await page.getByRole('tab').nth(index).click()
  await expect(page.getByRole('tabpanel')).toContainText(content)
}

// Each made by a later chunk.
const otherFiles = [
  ['values.yaml', /yaml-language-server/],
  ['README.md', /flowchart LR/],
] as const

/** By the drop-down, which every width has, shown or not. */
const openFile = (page: Page, path: string) =>
  page
    .getByRole('tabpanel')
    .getByRole('combobox', { includeHidden: true })
    .evaluate((element, value) => {
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!.set!.call(element, value)
      element.dispatchEvent(new Event('change', { bubbles: true }))
    }, path)

for (const { name, locale, colorScheme, sizes } of looks) {
  test.describe(name, () => {
    test.use({ locale, colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    for (const viewport of sizes) {
      test(`axe finds nothing, ${viewport.width} px wide`, async ({ page }) => {
        test.setTimeout(240_000)
        await page.setViewportSize(viewport)
        await new Configurator(page).open()
        await unfold(page)
        await page
          .getByRole('button', { name: /(More|자세히): image tag/ })
          .first()
          .click()
        await expect(page.getByRole('form')).toContainText('APP-IMG-TAG')
        // A control half below the bar would count as too small.
        await page.evaluate(() => scrollTo(0, 0))
        expect(await found(page), 'at first, unfolded').toEqual([])

        await toResult(page)
        for (const [name, content] of otherFiles) {
          await openFile(page, name)
          await expect(page.getByRole('tabpanel')).toContainText(content)
          expect(await found(page, '#result'), name).toEqual([])
        }
        await openTab(page, 1, /kubectl/)
        expect(await found(page, '#result'), 'steps').toEqual([])
        await openTab(page, 2, /APP-IMG-REPO/)
        expect(await found(page, '#result'), 'contract').toEqual([])
      })

      test(`axe finds nothing when settings are wrong, ${viewport.width} px wide`, async ({ page }) => {
        test.setTimeout(240_000)
        await page.setViewportSize(viewport)
        await new Configurator(page).open()
        await page.getByRole('form').getByRole('button', { pressed: false }).nth(2).click()
        await unfold(page)
        await page.getByRole('textbox', { name: 'image repository' }).fill('Not A Repository')
        await page.getByRole('textbox', { name: 'limits.memory' }).first().fill('64Mi')
        await page.keyboard.press('Tab')
        await page.evaluate(() => scrollTo(0, 0))
        expect(await found(page), 'everything unfolded, with errors').toEqual([])

        await toResult(page)
        expect(await found(page, '#result'), 'the old result').toEqual([])
        await openTab(page, 2, /APP-IMG-REPO/)
        expect(await found(page, '#result'), 'the contract, violated').toEqual([])
      })
    }
  })
}

// 1280 px at 400 %.
test('nothing is wider than the screen, down to 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const configurator = new Configurator(page)
  await configurator.open()
  await configurator.preset('Production').click()
  await configurator.fill('Resources', 'limits memory', '128m')
  await unfold(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
