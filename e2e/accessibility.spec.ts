import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

const looks = [
  { name: 'light, English', locale: 'en-US', colorScheme: 'light' },
  { name: 'dark, English', locale: 'en-US', colorScheme: 'dark' },
  { name: 'light, Korean', locale: 'ko-KR', colorScheme: 'light' },
  { name: 'dark, Korean', locale: 'ko-KR', colorScheme: 'dark' },
] as const

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]

for (const { name, locale, colorScheme } of looks) {
  test.describe(name, () => {
    test.use({ locale, colorScheme, reducedMotion: 'reduce' } as object)

    for (const viewport of sizes) {
      test(`axe finds nothing in any state, ${viewport.width} px wide`, async ({ page }) => {
        test.setTimeout(120_000)
        await page.setViewportSize(viewport)
        const configurator = new Configurator(page)
        await configurator.open()
        const check = async (state: string) => {
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze()
          const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${state}: ${id} ${html}`))
          expect(found).toEqual([])
        }
        const toResult = async () => {
          const views = page.getByRole('navigation').last().getByRole('button')
          await views.last().click({ force: true })
        }
        await check('at first')

        await page.getByRole('form').getByRole('button', { pressed: false }).nth(2).click()
        await page.getByRole('group').evaluateAll((all) => all.forEach((group) => group.setAttribute('open', '')))
        await page.getByRole('textbox', { name: 'repository' }).first().fill('Not A Repository')
        await page.getByRole('textbox', { name: 'memory' }).first().fill('64Mi')
        await page.keyboard.press('Tab')
        await check('everything unfolded, with errors')

        await toResult()
        await check('the result of wrong settings')
        await page.getByRole('tab').last().click()
        await expect(page.getByRole('heading', { level: 4 }).first()).toBeVisible()
        await check('the contract, violated')

        await page.reload()
        await toResult()
        await page.getByRole('tab').nth(1).click()
        await expect(page.getByRole('tabpanel')).toContainText('yaml-language-server')
        await check('values.yaml')
        await page.getByRole('tab').nth(2).click()
        await expect(page.getByRole('tabpanel')).toContainText('kubectl')
        await check('commands')
        await page.getByRole('tab').nth(3).click()
        await expect(page.getByRole('heading', { level: 4 }).first()).toBeVisible()
        await check('contract')
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
  await page.getByRole('group').evaluateAll((all) => all.forEach((group) => group.setAttribute('open', '')))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
