import { expect, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

test('a platform shows what it asks for, takes it in one step, and gives it back in one step', async ({ page }) => {
  const configurator = new Configurator(page)
  await configurator.open()
  const { essential } = configurator
  await essential.getByLabel('platform', { exact: true }).selectOption('openshift')
  const offer = essential.getByRole('region', { name: 'Take what OpenShift asks for' })
  await expect(offer.getByRole('row', { name: /securityContext\.ids/ })).toContainText('fixed')
  const app = await configurator.section('App and security')
  const ids = app.getByRole('radiogroup', { name: 'user and group ids' })
  await expect(ids.getByRole('radio', { name: 'fixed' })).toBeChecked()
  await expect(app.getByText('On OpenShift:')).toBeVisible()
  await expect(app.locator('[data-rule="SEC-IDS-OPENSHIFT"]')).toBeVisible()

  await offer.getByRole('button', { name: 'Take what OpenShift asks for' }).click()
  await expect(ids.getByRole('radio', { name: 'cluster' })).toBeChecked()
  await expect(essential.getByText('Your settings are what OpenShift asks for.')).toBeVisible()
  await expect(app.locator('[data-rule^="SEC-IDS"]')).toHaveCount(0)

  await page.keyboard.press('ControlOrMeta+z')
  await expect(ids.getByRole('radio', { name: 'fixed' })).toBeChecked()
  await expect(offer).toBeVisible()
})

test('a toleration is added, mended, undone and taken away by keyboard alone', async ({ page }) => {
  const configurator = new Configurator(page)
  await configurator.open()
  const resources = await configurator.section('Resources')
  const list = resources.getByRole('group', { name: 'tolerations' })
  await list.getByRole('button', { name: 'Add tolerations' }).press('Enter')
  await expect(list.getByLabel('key 1')).toBeFocused()
  await page.keyboard.type('dedicated')
  await page.keyboard.press('Tab')
  await expect(list.getByLabel('operator 1')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('svg')
  await page.keyboard.press('Tab')
  await list.getByLabel('effect 1').selectOption('NoSchedule')
  await list.getByLabel('seconds 1').fill('60')
  await list.getByLabel('seconds 1').blur()
  await expect(list.locator('[data-rule="K8S-TOLERATION-SECONDS-EFFECT"]')).toBeVisible()
  await list.getByLabel('seconds 1').fill('')
  await list.getByLabel('seconds 1').blur()
  await expect(list.locator('[data-rule]')).toHaveCount(0)
  await expect(configurator.preview.getByText('key: dedicated').first()).toBeVisible()

  await list.getByRole('button', { name: 'Remove 1 from tolerations' }).press('Enter')
  await expect(list.getByLabel('key 1')).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(list.getByLabel('key 1')).toHaveValue('dedicated')
})
