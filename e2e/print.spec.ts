import { expect, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

test('paper has the picture, the settings that differ, the contract and the manifests, and no form', async ({
  page,
}) => {
  const configurator = new Configurator(page)
  await configurator.open()
  await configurator.preset('Production').click()
  await page.waitForLoadState('networkidle')
  await page.emulateMedia({ media: 'print' })
  await expect(configurator.result.getByRole('link', { name: /^Ingress: realtime-svg/ })).toBeVisible()
  await expect(configurator.result.getByRole('row', { name: 'replicas 2 3' })).toBeVisible()
  await expect(configurator.result.getByText('APP-IMG-REPO').first()).toBeVisible()
  await expect(configurator.result.getByRole('article', { name: 'manifests/90-ingress.yaml' })).toContainText(
    'kind: Ingress',
  )
  await expect(page.getByRole('form')).toBeHidden()
  await expect(page.getByRole('tablist')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await expect(configurator.result.getByRole('article', { name: 'manifests/90-ingress.yaml' })).toHaveCount(0)
})
