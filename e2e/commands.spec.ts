import { expect, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

test('Helm may take the chart from where the page is served', async ({ page, baseURL }) => {
  const configurator = new Configurator(page)
  await configurator.open()
  await page.getByRole('combobox', { name: 'deploy with' }).selectOption('helm')
  await configurator.tab('Steps').click()
  const repository = new URL('charts', baseURL).href
  await expect(configurator.result).toContainText(
    `helm upgrade --install --reset-values realtime-svg realtime-svg --repo ${repository}`,
  )
  const index = await page.request.get(`${repository}/index.yaml`)
  expect(await index.text()).toContain('realtime-svg-1.0.0.tgz')
})
