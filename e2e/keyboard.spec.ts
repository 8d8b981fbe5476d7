import { expect, type Page, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

// More than the whole page has.
const mostStops = 150

/** Tab until the control with this name has the focus; each stop on the way must be one that can be seen. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const focused = page.locator(':focus')
  const wanted = page
    .getByLabel(name)
    .or(page.getByRole('button', { name }))
    .or(page.getByRole('tab', { name }))
    .and(focused)
  let stops = 0
  do {
    await page.keyboard.press('Tab')
    await expect(focused).toBeVisible()
    stops += 1
  } while ((await wanted.count()) === 0 && stops < mostStops)
  await expect(wanted, `the way to ${name} by keyboard`).toHaveCount(1)
}

/** Another text for the field in focus. */
async function replaceBy(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

let configurator: Configurator

test.beforeEach(async ({ page }) => {
  configurator = new Configurator(page)
  await configurator.open()
})

test('a person without a mouse fills, mends and downloads', async ({ page }) => {
  await tabTo(page, /^Production/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^release$/)
  await page.keyboard.type('drawings')
  await tabTo(page, /^image repository$/)
  await replaceBy(page, 'ghcr.io/team/svg:v2')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('form').getByRole('button', { name: /^Fix/ })).toBeVisible()
  await tabTo(page, /^Fix/)
  await page.keyboard.press('Enter')
  await expect(await configurator.field('Image', 'repository')).toBeFocused()
  await tabTo(page, /^image tag$/)
  await expect(page.locator(':focus')).toHaveValue('v2')
  await replaceBy(page, 'not a tag')
  await page.keyboard.press('Tab')
  await expect(configurator.issue('APP-IMG-TAG')).toBeVisible()
  await page.keyboard.press('Shift+Tab')
  await replaceBy(page, 'v0.1.11')
  await expect(configurator.issue('APP-IMG-TAG')).toBeHidden()

  await tabTo(page, 'Files')
  await page.keyboard.press('ArrowRight')
  await expect(configurator.tab('Steps')).toBeFocused()
  await expect(page.getByRole('tabpanel')).toContainText('kubectl apply')
  await page.keyboard.press('End')
  await expect(configurator.tab('Contract')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowRight')
  await expect(configurator.tab('Files')).toBeFocused()
  await tabTo(page, 'Download zip')
  const { name } = await configurator.download(() => page.keyboard.press('Enter'))
  expect(name).toBe('drawings-realtime-svg-production.zip')
})

test('a person without a mouse imports, and takes it back', async ({ page }) => {
  await tabTo(page, 'Import')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await tabTo(page, 'Or paste its text')
  await page.keyboard.type('replicas: 5')
  await tabTo(page, 'Take over')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Import' })).toBeFocused()
  await expect(await configurator.field('Resources', 'replicas')).toHaveValue('5')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(await configurator.field('Resources', 'replicas')).toHaveValue('2')
})

test('a person without a mouse shares, and is back where they were', async ({ page }) => {
  await tabTo(page, 'Share')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await tabTo(page, 'Copy link')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(/The link is (copied|selected)/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused()
})

test('the first stop of the keyboard skips the form', async ({ page }) => {
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the result' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(configurator.result.getByRole('button', { name: 'What runs' })).toBeFocused()
})
