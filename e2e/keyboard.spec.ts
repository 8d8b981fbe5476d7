import { expect, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

test('a person without a mouse fills, mends and downloads', async ({ page }) => {
  const configurator = new Configurator(page)
  await configurator.open()
  const focused = page.locator(':focus')
  const press = async (key: string, times = 1) => {
    for (let count = 0; count < times; count += 1) await page.keyboard.press(key)
  }
  /** Tab until the control with this name has the focus; each stop on the way must be one that can be seen. */
  const tabTo = async (name: string | RegExp) => {
    for (let stops = 0; stops < 60; stops += 1) {
      await page.keyboard.press('Tab')
      await expect(focused).toBeVisible()
      const reached = page
        .getByRole('main')
        .or(page.getByRole('banner'))
        .getByLabel(name)
        .or(page.getByRole('button', { name }))
      if (await reached.and(focused).count()) return
    }
    throw new Error(`no way to ${name} by keyboard`)
  }

  await tabTo(/^Production/)
  await press('Enter')
  await tabTo('release')
  await page.keyboard.type('drawings')
  await tabTo(/^tag$/)
  await press('ControlOrMeta+a')
  await page.keyboard.type('not a tag')
  await press('Tab')
  await expect(configurator.issue('APP-IMG-TAG')).toBeVisible()
  await press('Shift+Tab')
  await press('ControlOrMeta+a')
  await page.keyboard.type('v0.1.11')
  await expect(configurator.issue('APP-IMG-TAG')).toBeHidden()

  await tabTo(/^Manifests/).catch(() => undefined)
  await configurator.tab('Manifests').focus()
  await press('ArrowRight')
  await expect(configurator.tab('values.yaml')).toBeFocused()
  await expect(page.getByRole('tabpanel')).toContainText('tag: v0.1.11')
  await press('End')
  await expect(configurator.tab('Contract')).toHaveAttribute('aria-selected', 'true')
  await press('ArrowRight')
  await expect(configurator.tab('Manifests')).toBeFocused()
  await tabTo('Download zip')
  const { name } = await configurator.download(() => page.keyboard.press('Enter'))
  expect(name).toBe('drawings-realtime-svg-production.zip')
})

test('the first stop of the keyboard skips the form', async ({ page }) => {
  await new Configurator(page).open()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the result' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('tab', { name: 'Manifests' })).toBeFocused()
})
