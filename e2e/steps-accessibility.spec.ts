import { expect, test } from '@playwright/test'
import { found } from './axe.ts'
import { Configurator } from './configurator.ts'

const looks = [
  { name: 'light, English, wide', locale: 'en-US', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { name: 'dark, Korean, narrow', locale: 'ko-KR', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const

for (const { name, ...look } of looks) {
  test.describe(name, () => {
    test.use({ ...look, contextOptions: { reducedMotion: 'reduce' } })

    test('axe finds nothing in a notice, a difference and the consequences', async ({ page }) => {
      test.setTimeout(240_000)
      await new Configurator(page).open()
      const notice = page.getByRole('group', { name: /What just happened|방금 한 작업/ })
      await page.getByRole('form').getByRole('button', { pressed: false }).nth(2).click()
      await expect(notice.getByRole('button')).toHaveCount(2)
      await page.evaluate(() => document.querySelectorAll<HTMLElement>('nav > button')[1]?.click())
      await page.getByRole('button', { name: /^Difference to|^기본값과/ }).click()
      await expect(page.getByRole('insertion').first()).toBeVisible()
      await page.getByRole('tabpanel').getByRole('link').first().focus()
      await page.getByText(/^Consequences$|^예상 결과$/).click()
      await expect(page.getByRole('table')).toBeVisible()
      expect(await found(page)).toEqual([])
    })
  })
}
