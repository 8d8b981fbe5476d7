import { expect, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

test('paper has the picture, the settings that differ, what they lead to, the contract and the manifests, and no form', async ({
  page,
}) => {
  const configurator = new Configurator(page)
  await configurator.open()
  await configurator.preset('Production').click()
  await page.waitForLoadState('networkidle')
  await page.emulateMedia({ media: 'print' })
  await expect(configurator.result.getByRole('link', { name: /^Ingress: realtime-svg/ })).toBeVisible()
  await expect(configurator.result.getByRole('row', { name: 'replicas 2 3' })).toBeVisible()
  await expect(configurator.result.getByText(/^App: Burstable\./)).toBeVisible()
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

test('the first print has all of it: the browser lays it out at once', async ({ page }) => {
  const configurator = new Configurator(page)
  await configurator.open()
  await page.waitForLoadState('networkidle')
  // What was fetched ahead is evaluated by then, one chunk in each idle moment.
  await page.evaluate(async () => {
    for (let moment = 0; moment < 100; moment += 1)
      await new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve)))
  })
  const titles = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'))
    return Array.from(document.querySelectorAll('#result h2'), ({ textContent }) => textContent)
  })
  expect(titles).toEqual(expect.arrayContaining(['Consequences', 'Contract', 'All manifests']))
})
