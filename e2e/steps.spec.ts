import { expect, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

let configurator: Configurator

test.beforeEach(async ({ page }) => {
  configurator = new Configurator(page)
  await configurator.open()
  await configurator.tab('Steps').click()
})

test('steps are ticked off for this very configuration, and stay so', async ({ page }) => {
  const done = configurator.result.getByRole('checkbox', { name: /^Done: / })
  await done.first().check()
  await done.nth(1).check()
  await expect(configurator.result).toContainText(/2 of \d+ done/)
  await configurator.fill('Resources', 'replicas', '4')
  await expect(done.first()).not.toBeChecked()
  await expect(page).toHaveURL(/#1\./)
  await configurator.fill('Resources', 'replicas', '2')
  await expect(done.first()).toBeChecked()
  await expect(page).not.toHaveURL(/#1\./)
  await page.reload()
  await configurator.tab('Steps').click()
  await expect(done.nth(1)).toBeChecked()
  await expect(done.nth(2)).not.toBeChecked()
})

test('says what it looks like when a step fails, with the names of this configuration', async () => {
  await expect(configurator.result.getByRole('heading', { name: 'When it does not work' })).toBeVisible()
  await expect(configurator.result).toContainText('ghcr.io/egoavara/realtime-svg:v0.1.4: the name or the tag')
  await expect(configurator.result).not.toContainText('404 Not Found')
  await configurator.preset('Production').click()
  await expect(configurator.result).toContainText('realtime-svg-redis.example.com on port 6379')
  await expect(configurator.result).toContainText('the host must be exactly realtime-svg.example.com')
})
