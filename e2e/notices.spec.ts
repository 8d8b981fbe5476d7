import { expect, type Page, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

const sizes = [
  { width: 1366, height: 768 },
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const

/** The fields and tabs that the notice lies over, and whether it is wholly in sight itself. */
const underNotice = (page: Page) =>
  page.evaluate(() => {
    const notice = document.querySelector('[data-notice]')!.getBoundingClientRect()
    const inSight = notice.width > 100 && notice.top >= 0 && notice.bottom <= innerHeight && notice.right <= innerWidth
    const meets = (box: DOMRect) =>
      box.width > 0 &&
      box.left < notice.right &&
      box.right > notice.left &&
      box.top < notice.bottom &&
      box.bottom > notice.top
    const all = document.querySelectorAll('main :is(input, select, textarea, button, a, summary), nav button')
    const covered = [...all].filter((each) => each.checkVisibility() && meets(each.getBoundingClientRect()))
    return { inSight, covered: covered.map(({ outerHTML }) => outerHTML.slice(0, 80)), height: innerHeight }
  })

const expectNothingUnder = async (page: Page) =>
  expect(await underNotice(page)).toMatchObject({ inSight: true, covered: [] })

for (const viewport of sizes)
  test(`a notice lies over no field and no tab, ${viewport.width} px wide`, async ({ page }) => {
    await page.setViewportSize(viewport)
    const configurator = new Configurator(page)
    await configurator.open()
    const field = page.getByRole('textbox', { name: 'image repository' })
    const before = await field.boundingBox()

    await configurator.paste(
      'Image',
      'tag',
      'docker pull registry.example.com:5000/team/app:v2@sha256:' + 'a'.repeat(64),
    )
    await expect(configurator.step).toContainText('Filled')
    await expectNothingUnder(page)
    expect(await field.boundingBox(), 'nothing moves').toEqual(before)

    await configurator.fill('Resources', 'limits memory', '512m')
    await page
      .getByRole('form')
      .getByRole('button', { name: /^Fix 512m/ })
      .first()
      .click()
    await expect(configurator.step).toContainText('Fixed')
    await page.evaluate(() => scrollTo(0, 0))
    await expectNothingUnder(page)

    await configurator.preset('Production').click()
    await expect(configurator.step).toContainText('Production')
    await expectNothingUnder(page)
    // On a phone the result takes the place of the form.
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('nav > button')[1]?.click())
    await expectNothingUnder(page)

    await configurator.step.getByRole('button', { name: 'Undo' }).click()
    await expect(configurator.step).toContainText('Undone')
    await expectNothingUnder(page)
  })
