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
  await expect(configurator.result.getByText(/is the example of the preset/).first()).toBeVisible()
  // What scrolls on a screen is as high as it is: what follows is not printed over it.
  const tooLow = await configurator.result
    .getByRole('region')
    .evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility() && each.scrollHeight > each.clientHeight + 1)
        .map((each) => each.getAttribute('aria-label')),
    )
  expect(tooLow).toEqual([])
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  await expect(configurator.result.getByRole('textbox')).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })
  await expect(configurator.result.getByRole('article', { name: 'manifests/90-ingress.yaml' })).toHaveCount(0)
})
