import { expect, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

let configurator: Configurator

test.beforeEach(async ({ page }) => {
  configurator = new Configurator(page)
  await configurator.open()
})

const answer = () => configurator.essential.getByLabel('exposure', { exact: true })
const setting = (name: string) => configurator.essential.locator(`[data-path="${name}"]`)

test('one answer says how people reach the app, and one step takes it back', async () => {
  await expect(answer()).toHaveValue('ClusterIP')
  await answer().selectOption('Gateway API')
  await expect(setting('httpRoute.hostnames')).toBeVisible()
  await expect(setting('ingress.className')).toHaveCount(0)
  await configurator.page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(answer()).toHaveValue('ClusterIP')
  await expect(setting('httpRoute.hostnames')).toHaveCount(0)
})

test('Ingress and Gateway API are there together while somebody migrates, with a warning at the answer', async () => {
  await answer().selectOption('Ingress and Gateway API')
  await expect(setting('httpRoute.hostnames')).toBeVisible()
  await expect(setting('ingress.className')).toBeVisible()
  await expect(setting('ingress.enabled').locator('[data-rule="EXPOSURE-TWICE"]')).toBeVisible()
  await answer().selectOption('Ingress')
  await expect(setting('httpRoute.hostnames')).toHaveCount(0)
  await expect(setting('ingress.className')).toBeVisible()
})

test('a route gets its Gateway without a section being opened', async () => {
  await answer().selectOption('Gateway API')
  await expect(setting('httpRoute.parentRefs').locator('[data-rule="GATEWAY-PARENT-NONE"]')).toBeVisible()
  await configurator.essential.getByRole('button', { name: 'Add parentRefs' }).click()
  await configurator.essential.getByLabel('name 1', { exact: true }).fill('public')
  await configurator.essential.getByLabel('namespace 1', { exact: true }).fill('gateways')
  await expect(setting('httpRoute.parentRefs').locator('[data-rule]')).toHaveCount(0)
  await expect(configurator.button('Download zip')).not.toHaveAttribute('aria-disabled')
})
